package org.waymark.progress;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.check.Milestone;
import org.waymark.programme.VocabularyTerm;

/**
 * How many milestones have each term of a closed list.
 *
 * @param counts every term in the order of the list
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
