package org.waymark.report.board;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.office.ChartSeries;
import org.waymark.office.MarkerShape;
import org.waymark.office.PaletteColour;
import org.waymark.progress.SpecialCauseSignal;
import org.waymark.report.view.ChartView;
import org.waymark.report.view.SignalNote;

/** A kind of special cause on a control chart, with a shape of its own that the legend explains. */
public enum SpecialCause {
    OUTSIDE(SpecialCauseSignal.Kind.OUTSIDE, "Outside limits", MarkerShape.DIAMOND),
    RUN(SpecialCauseSignal.Kind.RUN, "7 in one direction", MarkerShape.TRIANGLE),
    NEAR_LIMIT(SpecialCauseSignal.Kind.NEAR_LIMIT, "Near a limit", MarkerShape.SQUARE),
    SHIFT(SpecialCauseSignal.Kind.SHIFT, "7 on one side", MarkerShape.RING);

    private final SpecialCauseSignal.Kind kind;
    private final String legend;
    private final MarkerShape mark;

    SpecialCause(SpecialCauseSignal.Kind kind, String legend, MarkerShape mark) {
        this.kind = kind;
        this.legend = legend;
        this.mark = mark;
    }

    /** As the legend says it. */
    public String legend() {
        return legend;
    }

    /** The chart's value at a month that is of this kind, else null. */
    public @Nullable Double at(int month, ChartView chart) {
        for (SignalNote signal : chart.signals()) {
            if (signal.index() == month && signal.kind() == kind) {
                return chart.values().get(month);
            }
        }
        return null;
    }

    /** Those of a chart, to be drawn over its line: a series a kind, none for a kind that does not occur. */
    public static List<ChartSeries> of(ChartView chart) {
        return Arrays.stream(values())
                .filter(cause -> chart.signals().stream().anyMatch(signal -> signal.kind() == cause.kind))
                .map(cause -> cause.series(chart))
                .toList();
    }

    private ChartSeries series(ChartView chart) {
        List<@Nullable Double> values = new ArrayList<>();
        for (int month = 0; month < chart.values().size(); month++) {
            values.add(at(month, chart));
        }
        return ChartSeries.marks(legend, PaletteColour.ORANGE, values, mark);
    }
}
