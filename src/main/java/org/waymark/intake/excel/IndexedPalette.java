package org.waymark.intake.excel;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.waymark.intake.grid.UnreadableException;
import org.waymark.intake.workbook.PartReader;

/** The 64 colours to which styles may refer by number (ECMA-376 part 1, 18.8.27). A workbook can replace them. */
final class IndexedPalette {

    private static final String FIRST = "000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF";

    private static final String REST = "800000008000000080808000800080008080C0C0C0808080"
            + "9999FF993366FFFFCCCCFFFF660066FF80800066CCCCCCFF000080FF00FFFFFF0000FFFF800080800000008080"
            + "0000FF00CCFFCCFFFFCCFFCCFFFF9999CCFFFF99CCCC99FFFFCC993366FF33CCCC99CC00FFCC00FF9900FF6600"
            + "666699969696003366339966003300333300993300993366333399333333";

    /** The first eight occur twice. */
    private String colours = FIRST + FIRST + REST;

    /** Returns a colour; null when there is none with this number. */
    @Nullable
    Integer rgb(int index) {
        int at = 6 * index;
        return index < 0 || at + 6 > colours.length() ? null : Integer.valueOf(colours.substring(at, at + 6), 16);
    }

    /** Replaces a colour. */
    void set(int index, int rgb) {
        int at = 6 * index;
        if (index >= 0 && at + 6 <= colours.length()) {
            colours = colours.substring(0, at)
                    + String.format(Locale.ROOT, "%06X", rgb & 0xFFFFFF)
                    + colours.substring(at + 6);
        }
    }

    /** Reads the colours of a workbook from the element whose start was read last, and moves to its end. */
    void read(PartReader reader) throws UnreadableException {
        for (int index = 0; reader.nextChild(); index++) {
            Integer rgb = FillReference.rgb(reader.attribute("rgb"));
            if (rgb != null) {
                set(index, rgb);
            }
            reader.skip();
        }
    }
}
