package org.waymark.pack.pages;

import java.util.ArrayList;
import java.util.List;
import org.waymark.progress.MeasureRegistry;
import org.waymark.progress.Measures;
import org.waymark.report.view.Figure;
import org.waymark.report.view.FigureGroup;
import org.waymark.report.view.Section;
import org.waymark.text.Formats;

/**
 * A figure whose numbers lead to the milestones behind them. Links are seen from the pack's folder; an empty one leads
 * nowhere, because it would lead to nothing.
 *
 * @param value where the milestones counted are shown
 * @param basis where those are shown among which they are counted
 * @param basisWords what the figure rests on, without what was left out
 * @param parts how it divides
 * @param leftOut how many milestones were left out for an error
 * @param faulty where milestones with errors are shown
 */
public record TracedFigure(
        Figure figure, String value, String basis, String basisWords, List<Part> parts, int leftOut, String faulty) {

    /** A count with the words that follow it. */
    public record Part(int count, String words, String link) {}

    /** Figures that are read together. */
    public record Group(FigureGroup group, List<TracedFigure> figures) {

        public Group {
            figures = List.copyOf(figures);
        }
    }

    public TracedFigure {
        parts = List.copyOf(parts);
    }

    static List<Group> groups(Section section, MilestoneTable table) {
        List<Group> groups = new ArrayList<>();
        for (FigureGroup group : section.groups()) {
            groups.add(new Group(
                    group,
                    group.figures().stream()
                            .map(figure -> of(figure, section.measures(), table))
                            .toList()));
        }
        return groups;
    }

    private static TracedFigure of(Figure figure, Measures measures, MilestoneTable table) {
        int leftOut = measures.leftOut().getOrDefault(figure.key(), 0);
        String[] traces = traces(figure.key());
        return new TracedFigure(
                figure,
                traces[0].isEmpty() ? "" : table.link(traces[0]),
                traces[1].isEmpty() ? "" : table.link(traces[1]),
                leftOut == 0 ? figure.basis() : figure.basis().replaceFirst("(; )?[0-9,]+ left out$", ""),
                parts(figure, measures, table),
                leftOut,
                table.link("in-error"));
    }

    /** What a figure of one number counts, and among what. */
    private static String[] traces(String key) {
        return switch (key) {
            case "milestones" -> new String[] {MilestoneTable.ALL, ""};
            case "completionRate" -> new String[] {"completed", "not-stopped"};
            case "dueRate" -> new String[] {"by-baseline", "due"};
            case "overdue" -> new String[] {"overdue", ""};
            case "slippageDays" -> new String[] {"with-slippage", ""};
            case "driftDays" -> new String[] {"with-drift", ""};
            case "crossBoundaryRate" -> new String[] {"across", "with-boundary"};
            case "sharedLeadershipRate" -> new String[] {"shared-lead", "with-lead"};
            case "involvementRate" -> new String[] {"co-designed", "with-involvement"};
            case "evidenceRate" -> new String[] {"firm-evidence", "with-evidence"};
            case "outcomeProgress" -> new String[] {"measured", ""};
            default -> new String[] {"", ""};
        };
    }

    private static List<Part> parts(Figure figure, Measures measures, MilestoneTable table) {
        if (figure.key().equals("milestones")) {
            return List.of(
                    part(measures.open(), "open", "open", table),
                    part(measures.get(MeasureRegistry.DELAYED).value(), "of them delayed", "delayed", table),
                    part(measures.completed(), "completed", "completed", table),
                    part(measures.stopped(), "stopped", "stopped", table));
        }
        return figure.parts().stream()
                .map(part -> part(part.count(), part.label(), trace(figure.key(), part.label()), table))
                .toList();
    }

    private static Part part(int count, String words, String trace, MilestoneTable table) {
        return new Part(count, Formats.lower(words), count == 0 ? "" : table.link(trace));
    }

    private static String trace(String key, String label) {
        return switch (key) {
            case "changeStage" -> Traces.id("stage", label);
            case "boundaryReach" -> Traces.id("boundary", label);
            case "levels" -> Traces.id("level", label);
            case "solutions" -> Traces.id("solution", label);
            default -> label.replace(' ', '-');
        };
    }
}
