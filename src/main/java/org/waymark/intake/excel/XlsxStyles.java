package org.waymark.intake.excel;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.intake.grid.FillColour;
import org.waymark.intake.grid.UnreadableException;
import org.waymark.intake.workbook.PartReader;
import org.waymark.intake.workbook.WorkbookLimits;
import org.waymark.intake.workbook.ZipArchive;

/** What the cell styles of a workbook show: kinds of number, colours of fills, and what is struck through. */
final class XlsxStyles {

    private final NumberStyle[] numbers;
    private final @Nullable FillColour[] fills;
    private final BitSet struck;

    private XlsxStyles(NumberStyle[] numbers, @Nullable FillColour[] fills, BitSet struck) {
        this.numbers = numbers;
        this.fills = fills;
        this.struck = struck;
    }

    /** Returns the number style of a cell style. As in Excel, an undefined style is a plain number. */
    NumberStyle number(int style) {
        return style >= 0 && style < numbers.length ? numbers[style] : NumberStyle.NUMBER;
    }

    /** Returns the colour of the fill of a cell style; null when it has none that means a rating. */
    @Nullable
    FillColour fill(int style) {
        return style >= 0 && style < fills.length ? fills[style] : null;
    }

    /** Whether a cell style strikes its text through. */
    boolean isStruck(int style) {
        return style > 0 && struck.get(style);
    }

    /**
     * Reads the part with the styles. Without it every number is plain.
     *
     * @param theme the part with the colours of the theme, which is read only where a fill refers to it
     */
    static XlsxStyles read(ZipArchive archive, @Nullable String part, @Nullable String theme)
            throws UnreadableException {
        Collected found = new Collected();
        try (PartReader reader = part == null ? null : archive.read(part)) {
            while (reader != null && reader.nextStart()) {
                switch (reader.name()) {
                    case "numFmts" -> found.numberFormats(reader);
                    case "fonts" -> found.fonts(reader);
                    case "fills" -> found.fills(reader);
                    case "cellXfs" -> found.cellFormats(reader);
                    case "indexedColors" -> found.palette.read(reader);
                    case "dxfs" -> reader.skip();
                    default -> {}
                }
            }
        }
        return found.styles(archive, theme);
    }

    /** What the part has, before the references within it are followed. */
    private static final class Collected {

        private final Map<Integer, NumberStyle> custom = new HashMap<>();
        private final List<Integer> numberFormats = new ArrayList<>();
        private final List<Integer> fillOfFormat = new ArrayList<>();
        private final List<Integer> fontOfFormat = new ArrayList<>();
        private final List<Boolean> struckFonts = new ArrayList<>();
        private final List<FillReference> fills = new ArrayList<>();
        private final IndexedPalette palette = new IndexedPalette();

        private void numberFormats(PartReader reader) throws UnreadableException {
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

        private void fonts(PartReader reader) throws UnreadableException {
            while (reader.nextChild()) {
                boolean struck = false;
                while (reader.nextChild()) {
                    String value = reader.attribute("val");
                    struck |= reader.name().equals("strike") && (value == null || reader.isTrue("val"));
                    reader.skip();
                }
                struckFonts.add(struck);
                requireFew(reader, struckFonts.size());
            }
        }

        private void fills(PartReader reader) throws UnreadableException {
            while (reader.nextChild()) {
                fills.add(FillReference.read(reader));
                requireFew(reader, fills.size());
            }
        }

        private void cellFormats(PartReader reader) throws UnreadableException {
            while (reader.nextChild()) {
                if (reader.name().equals("xf")) {
                    numberFormats.add(reader.number("numFmtId", 0));
                    fillOfFormat.add(reader.number("fillId", 0));
                    fontOfFormat.add(reader.number("fontId", 0));
                    requireFew(reader, numberFormats.size());
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

        private XlsxStyles styles(ZipArchive archive, @Nullable String themePart) throws UnreadableException {
            boolean themed = fills.stream().anyMatch(fill -> fill.theme() >= 0);
            List<Integer> theme = themed ? ThemeColours.read(archive, themePart) : List.of();
            NumberStyle[] numbers = new NumberStyle[numberFormats.size()];
            @Nullable FillColour[] colours = new FillColour[numbers.length];
            BitSet struck = new BitSet();
            for (int i = 0; i < numbers.length; i++) {
                int id = numberFormats.get(i);
                NumberStyle named = custom.get(id);
                numbers[i] = named == null ? NumberStyle.builtIn(id) : named;
                int fill = fillOfFormat.get(i);
                colours[i] = fill >= 0 && fill < fills.size() ? fills.get(fill).colour(theme, palette) : null;
                int font = fontOfFormat.get(i);
                struck.set(i, font >= 0 && font < struckFonts.size() && struckFonts.get(font));
            }
            return new XlsxStyles(numbers, colours, struck);
        }
    }
}
