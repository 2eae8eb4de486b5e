package org.waymark.office;

import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Encodes texts for workbooks. A character that XML cannot represent is written as {@code _x0001_}. In a text that
 * already looks like such a code, the first underscore is written as {@code _x005F_} (ECMA-376 part 1, 22.9.2.19,
 * ST_Xstring).
 */
public final class StoredText {

    private static final Pattern LOOKS_CODED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    /** The most characters that a cell can contain in Excel. */
    public static final int MOST_CHARACTERS = 32_767;

    private StoredText() {}

    /** Returns the text as a workbook of this kind stores it: encoded for .xlsx, unchanged for .xls. */
    public static String of(String text, Workbook workbook) {
        return workbook instanceof XSSFWorkbook ? inXml(text) : text;
    }

    /** Returns the text as an .xlsx workbook stores it. */
    public static String inXml(String text) {
        String plain = LOOKS_CODED.matcher(text).replaceAll("_x005F_");
        if (plain.chars().allMatch(StoredText::fits)) {
            return plain;
        }
        StringBuilder stored = new StringBuilder();
        plain.chars().forEach(c -> {
            if (fits(c)) {
                stored.append((char) c);
            } else {
                stored.append("_x")
                        .append(String.format(Locale.ROOT, "%04X", c))
                        .append('_');
            }
        });
        return stored.toString();
    }

    /** Returns the text as a cell of an .xlsx workbook stores it, cut where Excel's cells end. */
    public static String inCell(String text) {
        String stored = inXml(text);
        return stored.length() > MOST_CHARACTERS ? stored.substring(0, MOST_CHARACTERS) : stored;
    }

    private static boolean fits(int c) {
        return c >= ' ' ? c != 0xFFFE && c != 0xFFFF : c == '\n' || c == '\t';
    }
}
