package org.waymark.findings.workbook;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Workbook;
import org.waymark.catalogue.Severity;

/** Makes cell styles that differ from the sender's only in their fill. */
sealed interface CellFills permits XmlFills, BinaryFills {

    /**
     * The style with the fill of a severity. The same style and severity always give the same result, because the number of
     * styles in a workbook is limited.
     */
    CellStyle filled(CellStyle original, Severity severity);

    /** The text of an existing note with its formatting, followed by more text. */
    RichTextString extended(RichTextString note, String more, Font font);

    /** The pale fill of a severity as red, green and blue: the fills of Excel's own styles Bad, Neutral and a pale blue. */
    static int[] shade(Severity severity) {
        return switch (severity) {
            case ERROR -> new int[] {0xFF, 0xC7, 0xCE};
            case WARNING -> new int[] {0xFF, 0xEB, 0x9C};
            case ADVISORY -> new int[] {0xDD, 0xEB, 0xF7};
        };
    }

    /** Whether text in this colour, such as a white heading, would be unreadable on a pale fill. */
    static boolean isPale(int red, int green, int blue) {
        return 0.3 * red + 0.59 * green + 0.11 * blue > 150;
    }

    /** The same font in black. */
    static Font dark(Workbook workbook, Font font) {
        Font dark = workbook.createFont();
        dark.setFontName(font.getFontName());
        dark.setFontHeight(font.getFontHeight());
        dark.setBold(font.getBold());
        dark.setItalic(font.getItalic());
        dark.setStrikeout(font.getStrikeout());
        dark.setUnderline(font.getUnderline());
        dark.setTypeOffset(font.getTypeOffset());
        dark.setColor(IndexedColors.BLACK.getIndex());
        return dark;
    }
}
