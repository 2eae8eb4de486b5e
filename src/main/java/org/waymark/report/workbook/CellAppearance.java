package org.waymark.report.workbook;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.waymark.office.PaletteColour;

/** The formats of cells. Texts are in cells of the text format, so that a text typed over them does not become a formula. */
enum CellAppearance {
    TITLE("@", 16, true, PaletteColour.BLUE, false),
    HEADING("@", 12, true, PaletteColour.BLUE, false),
    LEAD("@", 10, false, PaletteColour.TEXT, false),
    LINK("@", 10, false, PaletteColour.BLUE, false),
    HEADER("@", 10, true, PaletteColour.WHITE, true),
    HEADER_OF_NUMBERS("@", 10, true, PaletteColour.WHITE, true),
    TEXT("@", 10, false, PaletteColour.TEXT, true),
    TABLE_LINK("@", 10, false, PaletteColour.BLUE, true),
    COUNT("#,##0", 10, false, PaletteColour.TEXT, true),
    NUMBER("General", 10, false, PaletteColour.TEXT, true),
    DAYS("+#,##0;-#,##0;0", 10, false, PaletteColour.TEXT, true),
    MEDIAN_DAYS("+#,##0.0;-#,##0.0;0", 10, false, PaletteColour.TEXT, true),
    PERCENT("0.0%", 10, false, PaletteColour.TEXT, true),
    DATE("d mmm yyyy", 10, false, PaletteColour.TEXT, true),
    MONTH("mmm yyyy", 10, false, PaletteColour.TEXT, true);

    private static final byte OPAQUE = (byte) 0xff;

    private final String format;
    private final int points;
    private final boolean bold;
    private final PaletteColour colour;
    private final boolean inTable;

    CellAppearance(String format, int points, boolean bold, PaletteColour colour, boolean inTable) {
        this.format = format;
        this.points = points;
        this.bold = bold;
        this.colour = colour;
        this.inTable = inTable;
    }

    /** Whether values are numbers or dates, which are aligned right. */
    boolean isNumber() {
        return ordinal() >= COUNT.ordinal();
    }

    XSSFCellStyle style(XSSFWorkbook workbook) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        style.setFont(font(workbook));
        style.setVerticalAlignment(inTable ? VerticalAlignment.TOP : VerticalAlignment.CENTER);
        if (inTable) {
            style.setWrapText(true);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBottomBorderColor(colour(PaletteColour.GREY));
            boolean right = isNumber() || this == HEADER_OF_NUMBERS;
            style.setAlignment(right ? HorizontalAlignment.RIGHT : HorizontalAlignment.LEFT);
            style.setIndention((short) 1);
        }
        if (this == HEADER || this == HEADER_OF_NUMBERS) {
            style.setFillForegroundColor(colour(PaletteColour.BLUE));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            style.setVerticalAlignment(VerticalAlignment.BOTTOM);
        }
        return style;
    }

    private XSSFFont font(XSSFWorkbook workbook) {
        XSSFFont font = workbook.createFont();
        font.setFontName("Arial");
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        font.setColor(colour(colour));
        if (this == LINK || this == TABLE_LINK) {
            font.setUnderline(XSSFFont.U_SINGLE);
        }
        return font;
    }

    /** Returns a colour with its opacity, because ECMA-376 requires four bytes and POI writes three. */
    static XSSFColor colour(PaletteColour colour) {
        byte[] rgb = colour.rgb();
        return new XSSFColor(new byte[] {OPAQUE, rgb[0], rgb[1], rgb[2]});
    }
}
