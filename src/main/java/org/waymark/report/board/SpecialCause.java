package org.waymark.report.board;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.document.ChartView;
import org.waymark.document.SignalNote;
import org.waymark.office.ChartSeries;
import org.waymark.office.MarkerShape;
import org.waymark.office.PaletteColour;
import org.waymark.progress.SpecialCauseSignal;

/**
 * A rule that marks months of a control chart as unlikely to be chance (a special cause). Each has a marker of its own shape,
 * which the legend explains, so that the marks can be read without colour.
 */
public enum SpecialCause {
    OUTSIDE(SpecialCauseSignal.Kind.OUTSIDE, "Outside limits", MarkerShape.DIAMOND),
    RUN(SpecialCauseSignal.Kind.RUN, "7 in one direction", MarkerShape.TRIANGLE),
    NEAR_LIMIT(SpecialCauseSignal.Kind.NEAR_LIMIT, "Near a limit", MarkerShape.SQUARE),
    SHIFT(SpecialCauseSignal.Kind.SHIFT, "8 on one side", MarkerShape.RING);

    private final SpecialCauseSignal.Kind kind;
    private final String legend;
    private final MarkerShape mark;

    SpecialCause(SpecialCauseSignal.Kind kind, String legend, MarkerShape mark) {
        this.kind = kind;
        this.legend = legend;
        this.mark = mark;
    }

    /** The name in the legend. */
    public String legend() {
        return legend;
    }

    /** The value of a month that this rule marks; null for any other month. */
    public @Nullable Double at(int month, ChartView chart) {
        for (SignalNote signal : chart.signals()) {
            if (signal.index() == month && signal.kind() == kind) {
                return chart.values().get(month);
            }
        }
        return null;
    }

    /** The marks of a chart as series over its line, one per rule that marks a month. */
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
