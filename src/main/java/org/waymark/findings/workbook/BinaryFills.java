package org.waymark.findings.workbook;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hssf.util.HSSFColor;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.RichTextString;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Severity;

/** Fills cells in a workbook of Excel 97 to 2003, with the nearest colours of its palette. */
final class BinaryFills implements CellFills {

    private record Key(short style, Severity severity) {}

    private final HSSFWorkbook workbook;
    private final Map<Key, HSSFCellStyle> made = new HashMap<>();

    BinaryFills(HSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    @Override
    public CellStyle filled(CellStyle original, Severity severity) {
        return made.computeIfAbsent(
                new Key(original.getIndex(), severity), key -> make((HSSFCellStyle) original, severity));
    }

    private HSSFCellStyle make(HSSFCellStyle original, Severity severity) {
        int[] shade = CellFills.shade(severity);
        HSSFCellStyle style = workbook.createCellStyle();
        style.cloneStyleFrom(original);
        style.setFillForegroundColor(workbook.getCustomPalette()
                .findSimilarColor(shade[0], shade[1], shade[2])
                .getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        HSSFFont font = original.getFont(workbook);
        if (isPale(font.getHSSFColor(workbook))) {
            style.setFont(CellFills.dark(workbook, font));
        }
        return style;
    }

    private static boolean isPale(@Nullable HSSFColor colour) {
        short[] rgb = colour == null ? null : colour.getTriplet();
        return rgb != null && CellFills.isPale(rgb[0], rgb[1], rgb[2]);
    }

    @Override
    public RichTextString extended(RichTextString note, String more, Font font) {
        HSSFRichTextString old = (HSSFRichTextString) note;
        int length = old.length();
        HSSFRichTextString text = new HSSFRichTextString(old.getString() + more);
        for (int run = 0; run < old.numFormattingRuns(); run++) {
            int start = old.getIndexOfFormattingRun(run);
            int end = run + 1 < old.numFormattingRuns() ? old.getIndexOfFormattingRun(run + 1) : length;
            if (start < end) {
                text.applyFont(start, end, old.getFontOfFormattingRun(run));
            }
        }
        text.applyFont(length, text.length(), font);
        return text;
    }
}
