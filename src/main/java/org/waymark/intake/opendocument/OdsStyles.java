package org.waymark.intake.opendocument;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.intake.grid.FillColour;
import org.waymark.intake.grid.UnreadableException;
import org.waymark.intake.workbook.ExcelNumbers;
import org.waymark.intake.workbook.PartReader;
import org.waymark.intake.workbook.WorkbookLimits;

/** The styles of a workbook that hide sheets, rows and columns, and those that fill cells with a colour. */
final class OdsStyles {

    private static final int RGB_LENGTH = 7;

    /** The most styles from which a style inherits. More mean that styles inherit from each other in a circle. */
    private static final int MOST_PARENTS = 16;

    private final Set<String> hidden = new HashSet<>();
    private final Map<String, String> backgrounds = new HashMap<>();
    private final Map<String, String> parents = new HashMap<>();
    private int styles;

    /** Whether a style hides the sheet, row or column that has it. */
    boolean isHidden(@Nullable String style) {
        return style != null && hidden.contains(style);
    }

    /** Whether any style fills cells. */
    boolean fillsAny() {
        return !backgrounds.isEmpty();
    }

    /** Returns the colour with which a style fills cells; null for none that means a rating. */
    @Nullable
    FillColour fill(String style) {
        String name = style;
        for (int i = 0; i < MOST_PARENTS && name != null; i++) {
            String background = backgrounds.get(name);
            if (background != null) {
                return colour(background);
            }
            name = parents.get(name);
        }
        return null;
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
            throw reader.tooLarge(String.format(Locale.ROOT, "it has more than %,d styles", WorkbookLimits.MAX_STYLES));
        }
        String given = reader.attribute("name");
        String name = given == null ? "" : given;
        String parent = reader.attribute("parent-style-name");
        if (parent != null && "table-cell".equals(reader.attribute("family"))) {
            parents.put(name, parent);
        }
        while (reader.nextChild()) {
            properties(reader, name);
            reader.skip();
        }
    }

    private void properties(PartReader reader, String style) {
        boolean hides = switch (reader.name()) {
            case "table-properties" -> "false".equals(reader.attribute("display"));
            case "table-row-properties" -> isZero(reader.attribute("row-height"));
            case "table-column-properties" -> isZero(reader.attribute("column-width"));
            default -> false;
        };
        if (hides) {
            hidden.add(style);
        }
        String background = reader.name().equals("table-cell-properties") ? reader.attribute("background-color") : null;
        if (background != null) {
            backgrounds.put(style, background);
        }
    }

    /** Reads a colour such as {@code #ffc000}; null for {@code transparent} and for colours without a meaning. */
    private static @Nullable FillColour colour(String background) {
        if (background.length() != RGB_LENGTH || background.charAt(0) != '#') {
            return null;
        }
        try {
            return FillColour.of(Integer.parseInt(background.substring(1), 16));
        } catch (NumberFormatException e) {
            return null;
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
