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

/**
 * The cell styles of a template. The colours of cells are those of {@link CellColour}; conditional formats change them as
 * cells are filled in.
 */
final class TemplateStyles {

    /** The first of the four bytes of a colour in ECMA-376: its opacity. */
    private static final byte OPAQUE = (byte) 0xff;

    static final String LINE = "C3CACE";

    private static final String FONT = "Arial";

    private final XSSFWorkbook workbook;
    private final Map<String, XSSFCellStyle> made = new HashMap<>();

    TemplateStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        XSSFFont font = workbook.getFontAt(0);
        font.setFontName(FONT);
        font.setFontHeightInPoints((short) 10);
        font.setColor(colour(PaletteColour.TEXT.hex()));
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

    /** The style of a table's header. */
    XSSFCellStyle header() {
        return style("header", style -> {
            wrapped(style, font(10, true, PaletteColour.WHITE.hex()));
            style.setVerticalAlignment(VerticalAlignment.CENTER);
            fill(style, PaletteColour.BLUE.hex());
            lines(style);
        });
    }

    /** The style of the header of a column with earlier values, or of the narrow column before a group. */
    XSSFCellStyle quietHeader() {
        return style("quiet header", style -> {
            wrapped(style, font(9, true, PaletteColour.TEXT.hex()));
            style.setVerticalAlignment(VerticalAlignment.CENTER);
            fill(style, CellColour.GREY.hex());
            lines(style);
        });
    }

    /** The style of a cell in the narrow column before a group. */
    XSSFCellStyle divider() {
        return style("divider", TemplateStyles::lines);
    }

    /** The style of a label on the cover. */
    XSSFCellStyle label() {
        return style("label", style -> {
            wrapped(style, font(10, true, PaletteColour.TEXT.hex()));
            style.setVerticalAlignment(VerticalAlignment.CENTER);
            style.setIndention((short) 1);
            lines(style);
        });
    }

    /** The style of a cell that is not to be filled in. */
    XSSFCellStyle cell() {
        return style("cell", style -> {
            wrapped(style, font(10, false, PaletteColour.TEXT.hex()));
            lines(style);
        });
    }

    /** The style of a colour in the legend. */
    XSSFCellStyle swatch(CellColour colour) {
        return style("swatch " + colour, style -> {
            wrapped(style, font(10, true, PaletteColour.TEXT.hex()));
            fill(style, colour.hex());
            lines(style);
        });
    }

    /** A copy of a style with its text centred vertically and indented, for the cover. */
    XSSFCellStyle roomy(XSSFCellStyle from) {
        return style("roomy " + from.getIndex(), style -> {
            style.cloneStyleFrom(from);
            style.setVerticalAlignment(VerticalAlignment.CENTER);
            style.setIndention((short) 1);
        });
    }

    /** The style of the verdict over the checklist. */
    XSSFCellStyle verdict() {
        return style("verdict", style -> {
            wrapped(style, font(14, true, PaletteColour.TEXT.hex()));
            lines(style);
        });
    }

    /** The style of a cell that a sender may change. A text that looks like a formula stays a text when it is edited. */
    XSSFCellStyle open(CellColour colour, String format) {
        return style("open " + colour + " " + format, style -> {
            wrapped(style, font(10, false, PaletteColour.TEXT.hex()));
            fill(style, colour.hex());
            lines(style);
            style.setLocked(false);
            style.setQuotePrefixed(format.equals("@"));
            format(style, format);
        });
    }

    /** The style of a cell with an earlier value. */
    XSSFCellStyle locked(String format) {
        return style("locked " + format, style -> {
            wrapped(style, font(10, false, PaletteColour.DARK_GREY.hex()));
            fill(style, CellColour.GREY.hex());
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
