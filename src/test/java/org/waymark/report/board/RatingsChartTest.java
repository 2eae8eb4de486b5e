package org.waymark.report.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.office.ChartSeries;
import org.waymark.office.ChartSpec;
import org.waymark.report.ReportFixtures;
import org.waymark.report.view.ReportSection;
import org.waymark.report.view.ReportView;

class RatingsChartTest {

    private static final ReportView FULL = ReportView.of(ReportFixtures.full());

    @Test
    void footprintsAreSortedByRedThenAmber() {
        ChartSpec chart = byFootprint(FULL.dimensions().get(4), 12);

        assertThat(chart.categories()).startsWith("Elderbeck | <b>North</b>", "Amber Vale and the Fens");
        assertThat(pairs(chart)).isSortedAccordingTo((one, other) -> other.compareTo(one));
    }

    @Test
    void chartHasOneBarForEachFootprintWithOpenMilestones() {
        for (ReportSection section : FULL.dimensions()) {
            int column = FULL.grid().columns().indexOf(section.label());
            assertThat(byFootprint(section, 99).categories()).hasSize((int) FULL.grid().rows().stream()
                    .filter(row ->
                            !row.missing() && !row.cells().get(column).bar().empty())
                    .count());
        }
    }

    @Test
    void omittedFootprintsAreCounted() {
        ChartSpec chart = byFootprint(FULL.dimensions().get(0), 3);

        assertThat(chart.categories()).hasSize(3);
        assertThat(chart.title()).isEqualTo("Open milestones, 3 of 7 footprints");
    }

    @Test
    void chartNeedsOpenMilestones() {
        ReportView empty = ReportView.of(ReportFixtures.empty());

        assertThat(RatingsChart.byDimension(empty)).isNull();
        assertThat(RatingsChart.byFootprint(empty.dimensions().get(0), empty.grid(), 6))
                .isNull();
    }

    @Test
    void alternativeTextDescribesTheChart() {
        assertThat(byFootprint(FULL.dimensions().get(5), 12).about())
                .isEqualTo("Bar chart of open milestones. Dunmere, Eastwick and Far…: 1 red; Foxcombe Moors: 1 red;"
                        + " Larkrise and District: 1 red; Harrowmouth: 1 amber; Juniper Hills: 1 amber.");
    }

    /** For every bar its red and its amber milestones, written so that the texts sort as the numbers do. */
    private static List<String> pairs(ChartSpec chart) {
        List<String> pairs = new ArrayList<>();
        for (int at = 0; at < chart.categories().size(); at++) {
            pairs.add(value(chart, "R red", at) + " " + value(chart, "A amber", at));
        }
        return pairs;
    }

    private static String value(ChartSpec chart, String series, int at) {
        return chart.series().stream()
                .filter(each -> each.name().equals(series))
                .map(ChartSeries::values)
                .map(values -> String.valueOf(values.get(at)))
                .findFirst()
                .orElse("0.0");
    }

    private static ChartSpec byFootprint(ReportSection section, int most) {
        ChartSpec chart = RatingsChart.byFootprint(section, FULL.grid(), most);
        assertThat(chart).isNotNull();
        return chart;
    }
}
