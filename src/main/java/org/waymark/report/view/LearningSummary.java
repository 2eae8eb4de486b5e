package org.waymark.report.view;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who could learn in one dimension, for a report that cannot name every pair.
 *
 * @param dimension its label
 * @param shown for the first few footprints and levels the one they could learn most from
 * @param rest how many more pairs there are
 */
public record LearningSummary(String dimension, List<LearningLine> shown, int rest) {

    private static final int SHOWN = 3;

    public LearningSummary {
        shown = List.copyOf(shown);
    }

    /** What to say of the lists of {@link #of}. */
    public static final String ABOUT =
            "In the same dimension and at the same level one footprint has recovered or sustained progress where another"
                    + " is stuck: an invitation to talk, not a ranking.";

    /** What to say where there are none. */
    public static final String NONE = "No footprint is stuck where another has recovered or sustained progress.";

    /** @param lines by dimension; of those for one footprint and level the best first */
    static List<LearningSummary> of(List<LearningLine> lines) {
        Map<String, List<LearningLine>> byDimension = new LinkedHashMap<>();
        lines.forEach(line -> byDimension
                .computeIfAbsent(line.dimension(), dimension -> new ArrayList<>())
                .add(line));
        List<LearningSummary> lessons = new ArrayList<>();
        byDimension.forEach((dimension, all) -> {
            Set<String> seen = new HashSet<>();
            List<LearningLine> shown = all.stream()
                    .filter(line -> seen.add(line.level() + " " + line.toCode()))
                    .limit(SHOWN)
                    .toList();
            lessons.add(new LearningSummary(dimension, shown, all.size() - shown.size()));
        });
        return lessons;
    }
}
