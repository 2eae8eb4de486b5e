package org.waymark.fix;

import java.util.List;
import org.waymark.catalogue.Address;
import org.waymark.catalogue.Code;
import org.waymark.catalogue.FixClass;

/**
 * One cell of a file with the text to write instead. Texts are as sent; whoever shows them masks personal data. Immutable.
 *
 * @param address the cell; without a field for a header that is not yet one
 * @param before the text of the cell as sent
 * @param after the text to write
 * @param number whether a workbook stores {@code after} as a number
 * @param header whether the cell is the header of a column
 * @param codes the codes of the findings that this removes; empty where the checks accept both forms
 * @param fixClass how certain the correction is
 */
public record CellFix(
        Address address,
        String before,
        String after,
        boolean number,
        boolean header,
        List<Code> codes,
        FixClass fixClass) {
    public CellFix {
        codes = List.copyOf(codes);
    }
}
