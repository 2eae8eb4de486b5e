package org.waymark.progress;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.check.Milestone;
import org.waymark.programme.VocabularyTerm;

/**
 * The number of milestones with each term of a controlled vocabulary.
 *
 * @param counts the number for every term, in the order of the vocabulary
 * @param <T> the vocabulary, such as {@code Boundary}
 */
public record TermCounts<T extends VocabularyTerm>(Map<T, Integer> counts) implements Breakdown {

    public TermCounts {
        counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
    }

    static <T extends VocabularyTerm> TermCounts<T> of(Map<T, List<Milestone>> milestones) {
        Map<T, Integer> counts = new LinkedHashMap<>();
        milestones.forEach((term, with) -> counts.put(term, with.size()));
        return new TermCounts<>(counts);
    }

    @Override
    public List<PartCount> parts() {
        return counts.entrySet().stream()
                .map(each -> new PartCount(each.getKey().id(), each.getKey().label(), each.getValue(), null))
                .toList();
    }
}
