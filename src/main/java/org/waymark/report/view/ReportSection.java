package org.waymark.report.view;

import java.util.List;
import org.waymark.progress.Measures;
import org.waymark.progress.MilestonePair;

/**
 * Progress in one dimension, in all of them, or of one footprint.
 *
 * @param number its place among the six, from 1; 0 for all of them, and for a footprint
 * @param id the dimension's, or {@code overall}, or a footprint's code
 * @param theme the dimension's name in the research
 * @param about what it covers, in a sentence or two
 * @param measures the bare figures, for pictures
 * @param words at most three sentences: what moved, what slipped and what is missing; none where there is too little to
 *     say
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

    /** The id of the section that stands for all dimensions. */
    public static final String OVERALL = "overall";

    public ReportSection {
        groups = List.copyOf(groups);
        words = List.copyOf(words);
        milestones = List.copyOf(milestones);
    }

    /** Whether there is no milestone here at all. */
    public boolean empty() {
        return measures.milestones() == 0;
    }

    /** Whether there is anything to list: a dimension without milestones may still have lost some. */
    public boolean hasHighlights() {
        return !empty() || !highlights.news().isEmpty();
    }
}
