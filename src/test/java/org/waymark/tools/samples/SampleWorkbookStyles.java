package org.waymark.tools.samples;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** The cell styles of one workbook. The colours are indexed, because .xls has no others. */
final class SampleWorkbookStyles {

    private static final String FONT = "Arial";

    private final Workbook workbook;
    private final Map<String, CellStyle> made = new HashMap<>();

    SampleWorkbookStyles(Workbook workbook) {
        this.workbook = workbook;
    }

    CellStyle title() {
        return made.computeIfAbsent("title", k -> plain(font(14, true, IndexedColors.DARK_BLUE)));
    }

    CellStyle note() {
        return made.computeIfAbsent("note", k -> {
            CellStyle style = plain(font(10, false, IndexedColors.GREY_80_PERCENT));
            style.setVerticalAlignment(VerticalAlignment.TOP);
            return style;
        });
    }

    CellStyle wrappedNote() {
        CellStyle note = note();
        return made.computeIfAbsent("wrapped note", k -> {
            CellStyle style = workbook.createCellStyle();
            style.cloneStyleFrom(note);
            style.setWrapText(true);
            return style;
        });
    }

    CellStyle label() {
        return made.computeIfAbsent("label", k -> {
            CellStyle style = bordered(font(11, true, IndexedColors.BLACK));
            fill(style, IndexedColors.PALE_BLUE);
            return style;
        });
    }

    CellStyle header() {
        return made.computeIfAbsent("header", k -> {
            CellStyle style = bordered(font(10, true, IndexedColors.WHITE));
            fill(style, IndexedColors.DARK_BLUE);
            style.setVerticalAlignment(VerticalAlignment.CENTER);
            return style;
        });
    }

    CellStyle band() {
        return made.computeIfAbsent("band", k -> {
            CellStyle style = bordered(font(10, true, IndexedColors.DARK_BLUE));
            fill(style, IndexedColors.PALE_BLUE);
            style.setAlignment(HorizontalAlignment.CENTER);
            return style;
        });
    }

    CellStyle text() {
        return made.computeIfAbsent("text", k -> bordered(font(10, false, IndexedColors.BLACK)));
    }

    /** Text cells that hold a number format of their own, such as {@code dd/mm/yyyy}. */
    CellStyle formatted(String format) {
        return made.computeIfAbsent("format " + format, k -> {
            CellStyle style = bordered(font(10, false, IndexedColors.BLACK));
            style.setDataFormat(workbook.createDataFormat().getFormat(format));
            return style;
        });
    }

    /** A date among texts, aligned like a text. */
    CellStyle day(String format) {
        CellStyle formatted = formatted(format);
        return made.computeIfAbsent("day " + format, k -> {
            CellStyle style = workbook.createCellStyle();
            style.cloneStyleFrom(formatted);
            style.setAlignment(HorizontalAlignment.LEFT);
            return style;
        });
    }

    /** A rating with its word and colour. */
    CellStyle rag(String value) {
        return made.computeIfAbsent("rag " + value, k -> {
            boolean light = value.equals("amber");
            CellStyle style = bordered(font(10, true, light ? IndexedColors.BLACK : IndexedColors.WHITE));
            fill(
                    style,
                    switch (value) {
                        case "green" -> IndexedColors.GREEN;
                        case "amber" -> IndexedColors.GOLD;
                        default -> IndexedColors.DARK_RED;
                    });
            return style;
        });
    }

    private CellStyle plain(Font font) {
        CellStyle style = workbook.createCellStyle();
        style.setFont(font);
        return style;
    }

    private CellStyle bordered(Font font) {
        CellStyle style = plain(font);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setTopBorderColor(IndexedColors.GREY_25_PERCENT.index);
        style.setBottomBorderColor(IndexedColors.GREY_25_PERCENT.index);
        style.setLeftBorderColor(IndexedColors.GREY_25_PERCENT.index);
        style.setRightBorderColor(IndexedColors.GREY_25_PERCENT.index);
        return style;
    }

    private static void fill(CellStyle style, IndexedColors colour) {
        style.setFillForegroundColor(colour.index);
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    private Font font(int points, boolean bold, IndexedColors colour) {
        Font font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        font.setColor(colour.index);
        return font;
    }
}
