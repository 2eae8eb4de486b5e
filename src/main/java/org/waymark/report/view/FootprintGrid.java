package org.waymark.report.view;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.document.RatingGrid.RatingCell;
import org.waymark.document.StatusBadge;
import org.waymark.programme.Dimension;
import org.waymark.programme.Footprint;
import org.waymark.progress.FootprintProgress;
import org.waymark.progress.FunnelCalculator;
import org.waymark.progress.MeasureRegistry;
import org.waymark.progress.Measures;
import org.waymark.progress.Progress;
import org.waymark.progress.RagCounts;
import org.waymark.progress.Rate;
import org.waymark.progress.ReturnState;
import org.waymark.text.English;
import org.waymark.text.SentText;

/**
 * A table of footprints by dimension. Every footprint of the programme has a row, even if it sent no return.
 *
 * @param columns the labels of the dimensions
 * @param rows one per footprint, in the programme's order
 */
public record FootprintGrid(List<String> columns, List<Row> rows) {

    /** A footprint with one cell per dimension. A footprint without a return has no cells. */
    public record Row(String name, String code, ReturnState state, List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }

        /** The cell of a dimension; null if the footprint is missing. */
        public @Nullable Cell cell(Dimension dimension) {
            return cells.stream()
                    .filter(cell -> cell.dimension() == dimension)
                    .findFirst()
                    .orElse(null);
        }

        public boolean missing() {
            return state == ReturnState.MISSING;
        }
    }

    /**
     * One dimension of one footprint.
     *
     * @param dimension the dimension
     * @param bar the ratings of the open milestones
     * @param closed the closed milestones in words, such as "2 completed"; empty when all are open
     * @param overdue the number of open milestones that are overdue
     * @param completed the number of completed milestones
     * @param milestones the number of milestones in all
     * @param different how the footprint differs here from the others beyond 99.8 %, in words; empty if chance may explain it
     */
    public record Cell(
            Dimension dimension,
            RagBar bar,
            String closed,
            int overdue,
            int completed,
            int milestones,
            String different) {

        /** The most cautious rating of the open milestones; null when no milestone is open. */
        public @Nullable ConfidenceRating weakest() {
            StatusBadge weakest = bar.bar().weakest();
            return weakest == null
                    ? null
                    : ConfidenceRating.valueOf(weakest.tone().name());
        }

        /** The cell of a document. */
        public RatingCell rating() {
            return new RatingCell(bar.bar(), overdue, completed, closed, different);
        }

        /** The cell in words, such as {@code 2 green and 1 red, 1 overdue, 1 completed}. */
        public String words() {
            return rating().words();
        }
    }

    public FootprintGrid {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    static FootprintGrid of(List<Dimension> dimensions, Progress progress) {
        Map<Dimension, Map<Footprint, String>> different = new EnumMap<>(Dimension.class);
        dimensions.forEach(dimension -> different.put(dimension, different(dimension, progress)));
        List<Row> rows = progress.footprints().stream()
                .map(footprint -> row(footprint, dimensions, different))
                .toList();
        return new FootprintGrid(dimensions.stream().map(Dimension::label).toList(), rows);
    }

    /** The footprints whose rate completed by baseline is beyond the limits of 99.8 % in a dimension. */
    private static Map<Footprint, String> different(Dimension dimension, Progress progress) {
        Map<Footprint, Rate> rates = new LinkedHashMap<>();
        if (!progress.comparison().isEmpty()) {
            for (FootprintProgress each : progress.footprints()) {
                Measures measures = each.dimensions().get(dimension);
                rates.put(each.footprint(), measures == null ? new Rate(0, 0) : measures.dueRate());
            }
        }
        Map<Footprint, String> different = new HashMap<>();
        FunnelCalculator.of(MeasureRegistry.DUE_RATE, rates, Map.of())
                .different()
                .forEach(point -> different.put(
                        point.footprint(), (point.above() ? "more" : "fewer") + " by baseline than chance explains"));
        return different;
    }

    private static Row row(
            FootprintProgress progress, List<Dimension> dimensions, Map<Dimension, Map<Footprint, String>> different) {
        List<Cell> cells = new ArrayList<>();
        Map<Dimension, Measures> byDimension = progress.dimensions();
        if (progress.state() != ReturnState.MISSING) {
            dimensions.forEach(dimension -> cells.add(cell(
                    dimension,
                    byDimension.get(dimension),
                    Objects.requireNonNull(different.get(dimension)).getOrDefault(progress.footprint(), ""))));
        }
        return new Row(
                SentText.tidy(progress.footprint().name()),
                SentText.tidy(progress.footprint().code()),
                progress.state(),
                cells);
    }

    private static Cell cell(Dimension dimension, @Nullable Measures measures, String different) {
        if (measures == null) {
            return new Cell(dimension, new RagBar(new RagCounts(0, 0, 0, 0)), "", 0, 0, 0, "");
        }
        RagBar bar = new RagBar(measures.rag());
        List<String> closed = new ArrayList<>();
        if (measures.completed() > 0) {
            closed.add(English.number(measures.completed()) + " completed");
        }
        if (measures.stopped() > 0) {
            closed.add(English.number(measures.stopped()) + " stopped");
        }
        return new Cell(
                dimension,
                bar,
                String.join(", ", closed),
                measures.overdue(),
                measures.completed(),
                measures.milestones(),
                different);
    }
}
