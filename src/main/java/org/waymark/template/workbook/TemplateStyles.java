package org.waymark.template.workbook;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.waymark.office.PaletteColour;

/** The styles of a template. Yellow is to fill in, grey holds what was said before and is locked. */
final class TemplateStyles {

    /** ECMA-376 asks for four bytes, the first for how opaque a colour is. */
    private static final byte OPAQUE = (byte) 0xff;

    static final String YELLOW = "FFF6BF";
    static final String PALE_YELLOW = "FFFCEB";
    static final String GREY = "E4E8EA";
    static final String LINE = "C3CACE";

    private static final String FONT = "Arial";

    private final XSSFWorkbook workbook;
    private final Map<String, XSSFCellStyle> made = new HashMap<>();

    TemplateStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        XSSFFont usual = workbook.getFontAt(0);
        usual.setFontName(FONT);
        usual.setFontHeightInPoints((short) 10);
        usual.setColor(colour(PaletteColour.TEXT.hex()));
    }

    XSSFCellStyle title() {
        return style("title", style -> style.setFont(font(16, true, PaletteColour.BLUE.hex())));
    }

    XSSFCellStyle subtitle() {
        return style("subtitle", style -> style.setFont(font(12, true, PaletteColour.TEXT.hex())));
    }

    XSSFCellStyle note() {
        return style("note", style -> style.setFont(font(10, false, PaletteColour.TEXT.hex())));
    }

    /** The header of a table. */
    XSSFCellStyle header() {
        return style("header", style -> {
            wrapped(style, font(10, true, PaletteColour.WHITE.hex()));
            style.setVerticalAlignment(VerticalAlignment.CENTER);
            fill(style, PaletteColour.BLUE.hex());
            lines(style);
        });
    }

    /** What stands before a value on the Cover. */
    XSSFCellStyle label() {
        return style("label", style -> {
            wrapped(style, font(10, true, PaletteColour.TEXT.hex()));
            style.setVerticalAlignment(VerticalAlignment.CENTER);
            style.setIndention((short) 1);
            lines(style);
        });
    }

    /** A cell of a table that is only read. */
    XSSFCellStyle cell() {
        return style("cell", style -> {
            wrapped(style, font(10, false, PaletteColour.TEXT.hex()));
            lines(style);
        });
    }

    /** The style, its text in the middle and a little away from the line, as on the Cover. */
    XSSFCellStyle roomy(XSSFCellStyle from) {
        return style("roomy " + from.getIndex(), style -> {
            style.cloneStyleFrom(from);
            style.setVerticalAlignment(VerticalAlignment.CENTER);
            style.setIndention((short) 1);
        });
    }

    /** The one word that says how far the return has come. */
    XSSFCellStyle verdict() {
        return style("verdict", style -> {
            wrapped(style, font(14, true, PaletteColour.TEXT.hex()));
            lines(style);
        });
    }

    /** To be filled in. */
    XSSFCellStyle open(String format) {
        return style("open " + format, style -> {
            wrapped(style, font(10, false, PaletteColour.TEXT.hex()));
            fill(style, YELLOW);
            lines(style);
            style.setLocked(false);
            format(style, format);
        });
    }

    /** For whoever has more to say. */
    XSSFCellStyle spare(String format) {
        return style("spare " + format, style -> {
            wrapped(style, font(10, false, PaletteColour.TEXT.hex()));
            fill(style, PALE_YELLOW);
            lines(style);
            style.setLocked(false);
            format(style, format);
        });
    }

    /** Filled in beforehand; a text that looks like a formula stays a text when somebody edits it. */
    XSSFCellStyle locked(String format) {
        return style("locked " + format, style -> {
            wrapped(style, font(10, false, PaletteColour.TEXT.hex()));
            fill(style, GREY);
            lines(style);
            style.setQuotePrefixed(format.equals("@"));
            format(style, format);
        });
    }

    XSSFFont font(int points, boolean bold, String hex) {
        XSSFFont font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        font.setColor(colour(hex));
        return font;
    }

    static XSSFColor colour(String hex) {
        int all = Integer.parseInt(hex, 16);
        return new XSSFColor(new byte[] {OPAQUE, (byte) (all >> 16), (byte) (all >> 8), (byte) all}, null);
    }

    private XSSFCellStyle style(String name, Consumer<XSSFCellStyle> maker) {
        return made.computeIfAbsent(name, key -> {
            XSSFCellStyle style = workbook.createCellStyle();
            maker.accept(style);
            return style;
        });
    }

    private static void wrapped(XSSFCellStyle style, XSSFFont font) {
        style.setFont(font);
        style.setWrapText(true);
        style.setAlignment(HorizontalAlignment.LEFT);
        style.setVerticalAlignment(VerticalAlignment.TOP);
    }

    private void format(XSSFCellStyle style, String format) {
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
    }

    private static void fill(XSSFCellStyle style, String hex) {
        style.setFillForegroundColor(colour(hex));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    private static void lines(XSSFCellStyle style) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setTopBorderColor(colour(LINE));
        style.setBottomBorderColor(colour(LINE));
        style.setLeftBorderColor(colour(LINE));
        style.setRightBorderColor(colour(LINE));
    }
}
