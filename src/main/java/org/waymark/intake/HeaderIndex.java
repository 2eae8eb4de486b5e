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

/** Finds the field that a header or a label means. A field's name takes precedence over its title and its aliases. */
final class HeaderIndex {

    /** How a header was recognised, in order of precedence. */
    enum MatchedBy {
        NAME,
        TITLE,
        ALIAS
    }

    /**
     * A field that a header means.
     *
     * @param position of the field in the list that was indexed, counted from 0
     * @param by how the header was recognised
     */
    record FieldMatch(int position, MatchedBy by) {}

    private final Map<String, FieldMatch> exact = new HashMap<>();
    private final Map<String, FieldMatch> folded = new HashMap<>();
    private final Map<String, Integer> spellings = new LinkedHashMap<>();
    private final Set<String> asWritten = new HashSet<>();

    HeaderIndex(List<Field> fields) {
        for (int i = 0; i < fields.size(); i++) {
            exact.putIfAbsent(fields.get(i).name().strip(), new FieldMatch(i, MatchedBy.NAME));
            add(fields.get(i).name(), i, MatchedBy.NAME);
        }
        for (int i = 0; i < fields.size(); i++) {
            add(fields.get(i).title(), i, MatchedBy.TITLE);
        }
        for (int i = 0; i < fields.size(); i++) {
            for (String alias : fields.get(i).aliases()) {
                add(alias, i, MatchedBy.ALIAS);
            }
        }
    }

    private void add(String text, int position, MatchedBy by) {
        String whole = LabelMatcher.fold(text);
        if (!whole.isEmpty()) {
            folded.putIfAbsent(whole, new FieldMatch(position, by));
        }
        spellings.putIfAbsent(text, position);
        asWritten.add(text);
    }

    /** Returns the field that a header means; null when the header is unknown. */
    @Nullable
    FieldMatch find(String header) {
        FieldMatch named = exact.get(header.strip());
        if (named != null) {
            return named;
        }
        FieldMatch whole = folded.get(LabelMatcher.fold(header));
        if (whole != null || !LabelMatcher.hasAdditions(header)) {
            return whole;
        }
        for (String reading : LabelMatcher.readings(header)) {
            FieldMatch match = folded.get(reading);
            if (match != null) {
                return match;
            }
        }
        return null;
    }

    /** Whether a text is exactly a name, title or alias: a fast test for the cells of ordinary rows. */
    boolean isSpelling(String text) {
        return asWritten.contains(text);
    }

    /** Returns the only candidate that has a name, title or alias with one slip less than a header; empty for none. */
    Optional<Integer> oneSlipAway(String header, IntPredicate isCandidate) {
        List<Integer> near = spellings.entrySet().stream()
                .filter(each -> isCandidate.test(each.getValue()) && NearestMatch.isOneSlip(header, each.getKey()))
                .map(Map.Entry::getValue)
                .distinct()
                .toList();
        return near.size() == 1 ? Optional.of(near.get(0)) : Optional.empty();
    }

    /** Returns the candidate whose name, title or alias is nearest to a misspelt header. */
    Optional<Integer> nearest(String header, IntPredicate isCandidate) {
        List<String> candidates = new ArrayList<>();
        spellings.forEach((text, position) -> {
            if (isCandidate.test(position)) {
                candidates.add(text);
            }
        });
        return NearestMatch.nearest(header, candidates).map(spellings::get);
    }
}
