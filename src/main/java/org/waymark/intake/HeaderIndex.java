package org.waymark.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.NearestMatch;
import org.waymark.schema.Field;

/** Which field a header or a label means: by the field's name before its title before its aliases. */
final class HeaderIndex {

    /** How a header was recognised, the surest way first. */
    enum Sureness {
        NAME,
        TITLE,
        ALIAS
    }

    /**
     * A field that a header means.
     *
     * @param position of the field in the list that was indexed
     */
    record Meant(int position, Sureness sureness) {}

    private final Map<String, Meant> exact = new HashMap<>();
    private final Map<String, Meant> folded = new HashMap<>();
    private final Map<String, Integer> spellings = new LinkedHashMap<>();
    private final Set<String> asWritten = new HashSet<>();

    HeaderIndex(List<Field> fields) {
        for (int i = 0; i < fields.size(); i++) {
            exact.putIfAbsent(fields.get(i).name().strip(), new Meant(i, Sureness.NAME));
            enter(fields.get(i).name(), i, Sureness.NAME);
        }
        for (int i = 0; i < fields.size(); i++) {
            enter(fields.get(i).title(), i, Sureness.TITLE);
        }
        for (int i = 0; i < fields.size(); i++) {
            for (String alias : fields.get(i).aliases()) {
                enter(alias, i, Sureness.ALIAS);
            }
        }
    }

    private void enter(String text, int position, Sureness sureness) {
        Meant meant = new Meant(position, sureness);
        String whole = LabelMatcher.fold(text);
        if (!whole.isEmpty()) {
            folded.putIfAbsent(whole, meant);
        }
        spellings.putIfAbsent(text, position);
        asWritten.add(text);
    }

    /** The field that a header means; null when it means none. */
    @Nullable
    Meant find(String header) {
        Meant named = exact.get(header.strip());
        if (named != null) {
            return named;
        }
        Meant whole = folded.get(LabelMatcher.fold(header));
        if (whole != null || !LabelMatcher.hasAdditions(header)) {
            return whole;
        }
        for (String reading : LabelMatcher.readings(header)) {
            Meant meant = folded.get(reading);
            if (meant != null) {
                return meant;
            }
        }
        return null;
    }

    /** Whether a text is a name, title or alias to the letter: a quick first look at the cells of ordinary rows. */
    boolean isSpelling(String text) {
        return asWritten.contains(text);
    }

    /** The field whose name, title or alias is nearest to a misspelt header, among those that are open to it. */
    Optional<Integer> nearest(String header, IntPredicate open) {
        List<String> candidates = new ArrayList<>();
        spellings.forEach((text, position) -> {
            if (open.test(position)) {
                candidates.add(text);
            }
        });
        return NearestMatch.nearest(header, candidates).map(spellings::get);
    }
}
