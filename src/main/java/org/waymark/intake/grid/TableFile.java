package org.waymark.intake.grid;

import java.io.Closeable;
import java.util.List;
import java.util.Set;
import org.waymark.catalogue.Finding;

/**
 * An open file of tables. A file format implements this interface. Not safe for use by several threads.
 *
 * <pre>{@code
 * for (Sheet sheet : file.sheets()) {
 *     try (SheetRows rows = sheet.open()) {
 *         SheetRow row = rows.next();
 *     }
 * }
 * }</pre>
 */
public interface TableFile extends Closeable {

    /** The sheets in the order of their tabs. */
    List<Sheet> sheets();

    /**
     * Returns and removes the findings about the file so far, such as a guessed encoding. The findings about a row are
     * available as soon as the row is. Faults that end the reading are thrown instead.
     */
    List<Finding> takeFindings();

    /**
     * Looks for what can run or load content from elsewhere, in parts that were read and in others. Call it after the rows
     * were read, whose formulas are then not read again. Formats without such content have none.
     */
    default Set<ActiveContent> activeContent() {
        return Set.of();
    }
}
