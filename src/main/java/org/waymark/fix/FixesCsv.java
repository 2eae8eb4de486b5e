package org.waymark.fix;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import org.waymark.catalogue.Address;
import org.waymark.catalogue.Code;
import org.waymark.check.PersonalDataUse;
import org.waymark.text.CsvCell;
import org.waymark.text.SentText;

/**
 * Writes the list of corrections, one row for each cell. Characters that cannot be seen are shown by their number, and no cell
 * starts a formula.
 */
public final class FixesCsv {

    /** The name of the file, in the folder of the copies. */
    public static final String NAME = "fixes.csv";

    private static final List<String> COLUMNS =
            List.of("file", "sheet", "cell", "field", "before", "after", "code", "class");

    private FixesCsv() {}

    /**
     * Writes the corrections that were made, in the given order.
     *
     * @param personalData how texts show personal data
     */
    public static void write(List<CellFix> fixes, PersonalDataUse personalData, Writer out) throws IOException {
        out.write(String.join(",", COLUMNS) + "\r\n");
        for (CellFix fix : fixes) {
            out.write(cells(fix, personalData).stream().map(CsvCell::of).collect(Collectors.joining(",")) + "\r\n");
        }
    }

    private static List<String> cells(CellFix fix, PersonalDataUse personalData) {
        Address at = fix.address();
        return List.of(
                SentText.line(at.file()),
                at.sheet() == null ? "" : SentText.line(at.sheet()),
                String.valueOf(at.cell()),
                at.field() == null ? "" : at.field(),
                VisibleText.of(fix.before(), at.field(), personalData),
                VisibleText.of(fix.after(), at.field(), personalData),
                fix.codes().stream().map(Code::id).collect(Collectors.joining(" ")),
                fix.fixClass().word());
    }
}
