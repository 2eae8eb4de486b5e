package org.waymark.progress;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Sorts milestones into those a measure counts and those an error hides from it, and remembers how many were hidden. */
final class LeftOutCounts {

    private final Map<String, Integer> byMeasure = new LinkedHashMap<>();

    /** Those that enter the measure; the hidden ones are counted under its key. */
    <T> List<T> entering(String measure, List<T> milestones, Function<T, Entry> entry) {
        return milestones.stream()
                .filter(each -> {
                    Entry answer = entry.apply(each);
                    if (answer == Entry.HIDDEN) {
                        byMeasure.merge(measure, 1, Integer::sum);
                    }
                    return answer == Entry.IN;
                })
                .toList();
    }

    /** By measure, in the order in which they were counted; measures that leave none out are absent. Read-only. */
    Map<String, Integer> byMeasure() {
        return Collections.unmodifiableMap(byMeasure);
    }
}
