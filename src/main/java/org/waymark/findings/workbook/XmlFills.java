package org.waymark.findings.workbook;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.extensions.XSSFCellFill;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTFill;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTPatternFill;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTXf;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STPatternType;
import org.waymark.catalogue.Severity;

/** Fills cells in a workbook of Excel 2007 or later. */
final class XmlFills implements CellFills {

    private record Key(short style, Severity severity) {}

    private final XSSFWorkbook workbook;
    private final StylesTable styles;
    private final Map<Key, XSSFCellStyle> made = new HashMap<>();
    private final Map<Severity, Integer> fills = new EnumMap<>(Severity.class);

    XmlFills(XSSFWorkbook workbook) {
        this.workbook = workbook;
        this.styles = workbook.getStylesSource();
    }

    @Override
    public CellStyle filled(CellStyle original, Severity severity) {
        return made.computeIfAbsent(
                new Key(original.getIndex(), severity), key -> make((XSSFCellStyle) original, severity));
    }

    /** Does not use POI's method to copy a style, because it would overwrite the named style on which all others depend. */
    private XSSFCellStyle make(XSSFCellStyle original, Severity severity) {
        XSSFCellStyle style = styles.createCellStyle();
        CTXf format = style.getCoreXf();
        format.set(original.getCoreXf());
        format.setFillId(fills.computeIfAbsent(severity, this::fill));
        format.setApplyFill(true);
        XSSFFont font = original.getFont();
        if (isPale(font.getXSSFColor())) {
            style.setFont(CellFills.dark(workbook, font));
        }
        return style;
    }

    private int fill(Severity severity) {
        int[] shade = CellFills.shade(severity);
        CTFill fill = CTFill.Factory.newInstance();
        CTPatternFill pattern = fill.addNewPatternFill();
        pattern.setPatternType(STPatternType.SOLID);
        pattern.addNewFgColor().setRgb(new byte[] {(byte) 0xFF, (byte) shade[0], (byte) shade[1], (byte) shade[2]});
        pattern.addNewBgColor().setIndexed(64);
        return styles.putFill(new XSSFCellFill(fill, styles.getIndexedColors()));
    }

    private static boolean isPale(@Nullable XSSFColor colour) {
        if (colour == null) {
            return false;
        }
        byte[] rgb = colour.isIndexed() ? colour.getRGB() : colour.getRGBWithTint();
        return rgb != null && CellFills.isPale(rgb[0] & 0xFF, rgb[1] & 0xFF, rgb[2] & 0xFF);
    }

    @Override
    public RichTextString extended(RichTextString note, String more, Font font) {
        XSSFRichTextString text = (XSSFRichTextString) note;
        text.append(more, (XSSFFont) font);
        return text;
    }
}
