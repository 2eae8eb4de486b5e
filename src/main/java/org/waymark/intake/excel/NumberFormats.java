package org.waymark.intake.excel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.intake.grid.UnreadableException;
import org.waymark.intake.workbook.PartReader;
import org.waymark.intake.workbook.WorkbookLimits;
import org.waymark.intake.workbook.ZipArchive;

/** The kinds of number that the cell styles of a workbook show. */
final class NumberFormats {

    private final NumberStyle[] byIndex;

    private NumberFormats(NumberStyle[] byIndex) {
        this.byIndex = byIndex;
    }

    /** Returns the number style of a cell style. As in Excel, an undefined style is a plain number. */
    NumberStyle get(int index) {
        return index >= 0 && index < byIndex.length ? byIndex[index] : NumberStyle.NUMBER;
    }

    /** Reads the part with the styles. Without it every number is plain. */
    static NumberFormats read(ZipArchive archive, @Nullable String part) throws UnreadableException {
        Map<Integer, NumberStyle> custom = new HashMap<>();
        List<Integer> formats = new ArrayList<>();
        try (PartReader reader = part == null ? null : archive.read(part)) {
            while (reader != null && reader.nextStart()) {
                if (reader.name().equals("numFmts")) {
                    numberFormats(reader, custom);
                } else if (reader.name().equals("cellXfs")) {
                    cellFormats(reader, formats);
                }
            }
        }
        NumberStyle[] styles = new NumberStyle[formats.size()];
        for (int i = 0; i < styles.length; i++) {
            int id = formats.get(i);
            NumberStyle named = custom.get(id);
            styles[i] = named == null ? NumberStyle.builtIn(id) : named;
        }
        return new NumberFormats(styles);
    }

    private static void numberFormats(PartReader reader, Map<Integer, NumberStyle> custom) throws UnreadableException {
        while (reader.nextChild()) {
            String code = reader.attribute("formatCode");
            int id = reader.number("numFmtId", -1);
            if (code != null && reader.name().equals("numFmt")) {
                custom.put(id, NumberStyle.custom(code));
                requireFew(reader, custom.size());
            }
            reader.skip();
        }
    }

    private static void cellFormats(PartReader reader, List<Integer> formats) throws UnreadableException {
        while (reader.nextChild()) {
            if (reader.name().equals("xf")) {
                formats.add(reader.number("numFmtId", 0));
                requireFew(reader, formats.size());
            }
            reader.skip();
        }
    }

    private static void requireFew(PartReader reader, int styles) throws UnreadableException {
        if (styles > WorkbookLimits.MAX_STYLES) {
            throw reader.tooLarge(
                    String.format(Locale.ROOT, "it has more than %,d cell styles", WorkbookLimits.MAX_STYLES));
        }
    }
}
