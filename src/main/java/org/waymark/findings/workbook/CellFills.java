package org.waymark.findings.workbook;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Workbook;
import org.waymark.catalogue.Severity;

/** Cell styles that differ from the sender's in their fill alone. */
sealed interface CellFills permits XmlFills, BinaryFills {

    /** The style with the fill of a severity; one style for each pair, as workbooks hold a limited number. */
    CellStyle filled(CellStyle original, Severity severity);

    /** An existing note's text, keeping its look, with more text after it. */
    RichTextString extended(RichTextString note, String more, Font font);

    /** Red, green and blue: the pale shades that Excel itself keeps for bad, neutral and informative. */
    static int[] shade(Severity severity) {
        return switch (severity) {
            case ERROR -> new int[] {0xFF, 0xC7, 0xCE};
            case WARNING -> new int[] {0xFF, 0xEB, 0x9C};
            case ADVISORY -> new int[] {0xDD, 0xEB, 0xF7};
        };
    }

    /** Whether a text of this colour would be lost on a pale fill, as the white of many headers would. */
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
