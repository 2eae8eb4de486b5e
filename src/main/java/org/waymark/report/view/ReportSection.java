package org.waymark.report.view;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.progress.Measures;
import org.waymark.progress.MilestonePair;

/**
 * Progress in one dimension, in all dimensions, or of one footprint: the same figures, lists and trend for each of them.
 * Immutable.
 *
 * @param number the dimension's number, from 1 to 6; 0 for all dimensions and for a footprint
 * @param id the dimension's id, {@link #OVERALL}, or the footprint's code
 * @param label the dimension's label, "All dimensions", or the footprint's name
 * @param theme the dimension's name in the research; empty for a footprint
 * @param about what the dimension covers, in a sentence or two; empty for the others
 * @param bar the ratings of the open milestones
 * @param measures the figures as data, for charts and tables
 * @param groups the figures in words
 * @param highlights the milestones to point out
 * @param words at most three sentences: what moved, what slipped and what is missing
 * @param trend the figures by month
 * @param milestones the milestones with a readable dimension
 */
public record ReportSection(
        int number,
        String id,
        String label,
        String theme,
        String about,
        RagBar bar,
        Measures measures,
        List<FigureGroup> groups,
        SectionHighlights highlights,
        List<String> words,
        TrendView trend,
        List<MilestonePair> milestones) {

    /** The id of the section over all dimensions. */
    public static final String OVERALL = "overall";

    public ReportSection {
        groups = List.copyOf(groups);
        words = List.copyOf(words);
        milestones = List.copyOf(milestones);
    }

    /** The most days by which the forecast of an open milestone is after its baseline date; null without such dates. */
    public @Nullable Double latestForecast() {
        return milestones.stream()
                .filter(pair -> pair.milestone().open() && pair.slippageDays() != null)
                .map(MilestonePair::slippageDays)
                .max(Comparator.naturalOrder())
                .map(Integer::doubleValue)
                .orElse(null);
    }

    /** Whether the section has no milestones. */
    public boolean empty() {
        return measures.milestones() == 0;
    }

    /** Whether there are lists to show. A dimension without milestones can still have some that were removed. */
    public boolean hasHighlights() {
        return !empty() || !highlights.news().isEmpty();
    }
}
