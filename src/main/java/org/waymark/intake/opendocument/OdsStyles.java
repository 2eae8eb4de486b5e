package org.waymark.intake.opendocument;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.intake.grid.UnreadableException;
import org.waymark.intake.workbook.ExcelNumbers;
import org.waymark.intake.workbook.PartReader;
import org.waymark.intake.workbook.WorkbookLimits;

/** The styles of a workbook that hide sheets, rows and columns. */
final class OdsStyles {

    private final Set<String> hidden = new HashSet<>();
    private int styles;

    /** Whether a style hides the sheet, row or column that has it. */
    boolean isHidden(@Nullable String style) {
        return style != null && hidden.contains(style);
    }

    /** Reads the element with the styles, whose start was read last, and moves to its end. */
    void read(PartReader reader) throws UnreadableException {
        while (reader.nextChild()) {
            if (reader.name().equals("style")) {
                style(reader);
            } else {
                reader.skip();
            }
        }
    }

    private void style(PartReader reader) throws UnreadableException {
        if (++styles > WorkbookLimits.MAX_STYLES) {
            throw reader.tooLarge(
                    String.format(Locale.ROOT, "it has more than %,d styles", WorkbookLimits.MAX_STYLES));
        }
        String name = reader.attribute("name");
        while (reader.nextChild()) {
            boolean hides =
                    switch (reader.name()) {
                        case "table-properties" -> "false".equals(reader.attribute("display"));
                        case "table-row-properties" -> isZero(reader.attribute("row-height"));
                        case "table-column-properties" -> isZero(reader.attribute("column-width"));
                        default -> false;
                    };
            if (hides && name != null) {
                hidden.add(name);
            }
            reader.skip();
        }
    }

    /** Whether a length such as {@code 0cm} is nothing. */
    private static boolean isZero(@Nullable String length) {
        if (length == null || !length.startsWith("0")) {
            return false;
        }
        Double number = ExcelNumbers.parse(length.replaceFirst("[a-z]+$", ""));
        return number != null && number == 0;
    }
}
