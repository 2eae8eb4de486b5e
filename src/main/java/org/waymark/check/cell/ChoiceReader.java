package org.waymark.check.cell;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.NearestMatch;
import org.waymark.check.cell.CellValue.TextValue;
import org.waymark.intake.grid.CellKind;
import org.waymark.schema.Category;
import org.waymark.schema.Field;

/**
 * Reads one of a field's categories, sent as its value, its label or an alias. Case, spaces, hyphens and underscores
 * are ignored. Gives the value of the category.
 */
final class ChoiceReader implements ValueReader {

    private final DisallowedValue notAllowed;
    private final Map<String, TextValue> values = new HashMap<>();
    private final Map<String, String> labels = new TreeMap<>();
    private final NearestMatch nearest;

    ChoiceReader(Field field) {
        this.notAllowed = new DisallowedValue(field);
        field.categories().forEach(c -> values.putIfAbsent(fold(c.value()), new TextValue(c.value())));
        field.categories().forEach(c -> values.putIfAbsent(fold(c.label()), new TextValue(c.value())));
        for (Category category : field.categories()) {
            labels.put(category.value(), category.label());
            labels.put(category.label(), category.label());
            for (String alias : category.aliases()) {
                values.putIfAbsent(fold(alias), new TextValue(category.value()));
                if (alias.length() > 2) {
                    labels.put(alias, category.label());
                }
            }
        }
        this.nearest = NearestMatch.among(labels.keySet());
    }

    @Override
    public CellValue read(String text, CellKind kind, CellFaults faults) {
        CellValue value = values.get(fold(text));
        return value != null ? value : notAllowed.report(text, nearest(text), faults);
    }

    /** The label of the choice that is nearest to a text; null when none is near. */
    @Nullable
    String nearest(String text) {
        return nearest.to(text).map(labels::get).orElse(null);
    }

    private static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != ' ' && c != '-' && c != '_' && c != '\u2010' && c != '\u2011' && c != '\u2013') {
                folded.append(c);
            }
        }
        return folded.toString().toLowerCase(Locale.ROOT);
    }
}
