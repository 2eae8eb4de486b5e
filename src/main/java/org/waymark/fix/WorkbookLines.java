package org.waymark.fix;

import java.util.List;
import org.waymark.catalogue.Address;
import org.waymark.check.PersonalDataUse;

/** Shows the corrected cells of a workbook as lines of text, one for each cell: {@code Milestones!C7: 2026-10-31}. */
final class WorkbookLines {

    private WorkbookLines() {}

    static DiffHunk of(List<CellFix> fixes, PersonalDataUse personalData) {
        return new DiffHunk(
                1,
                1,
                fixes.stream()
                        .map(fix -> line(fix.address(), fix.before(), personalData))
                        .toList(),
                fixes.stream()
                        .map(fix -> line(fix.address(), fix.after(), personalData))
                        .toList());
    }

    private static String line(Address address, String text, PersonalDataUse personalData) {
        return address.sheet() + "!" + address.cell() + ": " + VisibleText.masked(text, address.field(), personalData);
    }
}
