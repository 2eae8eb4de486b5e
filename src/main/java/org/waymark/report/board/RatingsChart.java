package org.waymark.report.board;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.office.ChartSeries;
import org.waymark.office.ChartSpec;
import org.waymark.office.ChartSpec.Kind;
import org.waymark.report.view.ConfidenceRating;
import org.waymark.report.view.FootprintGrid;
import org.waymark.report.view.RagBar;
import org.waymark.report.view.ReportSection;
import org.waymark.report.view.ReportView;
import org.waymark.text.DisplayWidth;
import org.waymark.text.English;

/** Bar charts of the ratings of open milestones, with one bar per dimension or one per footprint. */
public final class RatingsChart {

    /** The longest name of a footprint that fits one line of a chart, in characters. */
    private static final int NAME = 26;

    private static final Comparator<Bar> MOST_RED_FIRST = Comparator.comparingInt(
                    (Bar bar) -> bar.ratings().counts().red())
            .thenComparingInt(bar -> bar.ratings().counts().amber())
            .thenComparingInt(bar -> bar.ratings().counts().unrated())
            .thenComparingInt(bar -> bar.ratings().counts().total())
            .reversed();

    private RatingsChart() {}

    private record Bar(String label, RagBar ratings) {}

    /** One bar per dimension; null when no dimension has an open milestone. */
    public static @Nullable ChartSpec byDimension(ReportView view) {
        List<Bar> bars = view.dimensions().stream()
                .map(section -> new Bar(section.label(), section.bar()))
                .toList();
        return chart("Open milestones by dimension", "Dimension", bars);
    }

    /**
     * One bar per footprint with open milestones in the dimension, those with the most red first, then the most amber; null
     * when there are none.
     *
     * @param most the most bars to show
     */
    public static @Nullable ChartSpec byFootprint(ReportSection section, FootprintGrid grid, int most) {
        int column = grid.columns().indexOf(section.label());
        List<Bar> bars = grid.rows().stream()
                .filter(row -> column >= 0 && !row.missing())
                .map(row -> new Bar(
                        DisplayWidth.cut(row.name(), NAME),
                        row.cells().get(column).bar()))
                .filter(bar -> !bar.ratings().empty())
                .sorted(MOST_RED_FIRST)
                .toList();
        String title = "Open milestones by footprint";
        if (bars.size() > most) {
            title = "Open milestones, " + most + " of " + English.number(bars.size()) + " footprints";
        }
        return chart(title, "Footprint", bars.stream().limit(most).toList());
    }

    private static @Nullable ChartSpec chart(String title, String category, List<Bar> bars) {
        if (bars.stream().allMatch(bar -> bar.ratings().empty())) {
            return null;
        }
        List<ChartSeries> series = new ArrayList<>();
        for (ConfidenceRating confidence : ConfidenceRating.values()) {
            List<@Nullable Double> values = new ArrayList<>();
            bars.forEach(bar -> values.add((double) confidence.in(bar.ratings().counts())));
            if (values.stream().anyMatch(value -> value != null && value > 0)) {
                series.add(ChartSeries.of(RatingStyle.name(confidence), RatingStyle.colour(confidence), values)
                        .lettered(RatingStyle.letter(confidence)));
            }
        }
        String about = bars.stream()
                .map(bar -> bar.label() + ": " + bar.ratings().words())
                .collect(Collectors.joining("; ", "Bar chart of open milestones. ", "."));
        return new ChartSpec(
                Kind.PARTS,
                title,
                about,
                category,
                "",
                bars.stream().map(Bar::label).toList(),
                series,
                "0");
    }
}
