package org.waymark.findings.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Finding;

/**
 * Makes a copy of a return with every finding marked on its cell and listed on a first sheet. A workbook stays what it
 * is, with all that its sender put into it; delimited text becomes a workbook of text cells that stand where the text's
 * lines and values stand. The same file and findings give the same bytes.
 */
public final class WorkbookAnnotator {

    /** Excel follows no more links than 65,530 on a sheet. */
    public static final int MOST = 50_000;

    private WorkbookAnnotator() {}

    /**
     * A copy.
     *
     * @param ending that its name needs, such as {@code .xlsx}
     */
    @SuppressWarnings("ArrayRecordComponent") // handed over once and never compared
    public record Copy(String ending, byte[] bytes) {}

    /**
     * Makes the copy of one file, which is only read.
     *
     * @param name how findings name the file
     * @param findings on this file, at least one and {@link #MOST} at most
     * @param left how many lighter ones there are beside them
     * @throws NoCopyException when no copy can be made of it; the message says why
     */
    public static Copy copy(String name, Path file, List<Finding> findings, long left) throws NoCopyException {
        try (OpenWorkbook open = OpenWorkbook.of(name, file)) {
            Workbook workbook = open.workbook();
            List<PlacedFinding> placed = placed(workbook, findings);
            CellFills fills = open.fills();
            new CellMarks(workbook, fills).mark(placed);
            new ResultsSheet(workbook, fills).write(placed, left);
            return new Copy(open.ending(), open.save());
        } catch (IOException | RuntimeException e) {
            // POI speaks of what it does not know in a workbook through many kinds of unchecked exceptions
            throw new NoCopyException("it holds something that can be read but not copied faithfully", e);
        } catch (StackOverflowError | OutOfMemoryError e) {
            throw new NoCopyException("copying it takes more memory than there is", e);
        }
    }

    /** The heaviest first, then as a reader goes from tab to tab and from row to row. */
    private static List<PlacedFinding> placed(Workbook workbook, List<Finding> findings) {
        List<PlacedFinding> placed = new ArrayList<>();
        for (Finding finding : findings) {
            placed.add(PlacedFinding.of(finding, sheetOf(workbook, finding)));
        }
        placed.sort(Comparator.comparing((PlacedFinding each) -> each.finding().severity())
                .thenComparingInt(each -> tab(workbook, each.sheet()))
                .thenComparing(PlacedFinding::finding, Finding.BY_PLACE));
        return placed;
    }

    /** Text became the only sheet, so whatever has a row in a file without sheets stands there. */
    private static @Nullable Sheet sheetOf(Workbook workbook, Finding finding) {
        String name = finding.address().sheet();
        if (name != null) {
            return workbook.getSheet(name);
        }
        return finding.address().row() > 0 ? workbook.getSheetAt(0) : null;
    }

    private static int tab(Workbook workbook, @Nullable Sheet sheet) {
        return sheet == null ? -1 : workbook.getSheetIndex(sheet);
    }
}
