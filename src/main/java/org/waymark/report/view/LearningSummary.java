package org.waymark.report.view;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The learning pairs of one dimension, cut to a few for a report that cannot name every pair.
 *
 * @param dimension the label of the dimension
 * @param shown the best pair of each of the first few footprints and levels
 * @param rest the number of pairs that are not shown
 */
public record LearningSummary(String dimension, List<LearningLine> shown, int rest) {

    private static final int SHOWN = 3;

    public LearningSummary {
        shown = List.copyOf(shown);
    }

    /** The sentence above the pairs. */
    public static final String ABOUT =
            "In the same dimension and at the same level, one footprint has recovered or sustained progress and another is"
                    + " stuck. This is an invitation to talk, not a ranking.";

    /** The sentence to show when there are no pairs. */
    public static final String NONE = "No footprint is stuck where another has recovered or sustained progress.";

    /** Groups the pairs by dimension. The best pair of a footprint and level comes first in {@code lines}. */
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
