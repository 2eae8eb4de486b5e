package org.waymark.report.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waymark.office.ChartSeries;
import org.waymark.office.ChartSpec;
import org.waymark.office.DayNumber;
import org.waymark.office.MarkerShape;
import org.waymark.progress.ForecastPoint;
import org.waymark.progress.MilestonePair;
import org.waymark.report.ReportFixtures;
import org.waymark.report.view.ForecastHistory;

class ForecastChartTest {

    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final LocalDate MARCH = LocalDate.of(2027, 3, 31);

    @Test
    void chartHasOneLinePerMilestoneAndOneForMonthEnds() {
        ChartSpec chart = chart(moved(20), moved(15), moved(0));

        assertThat(chart.series()).extracting(series -> series.name().charAt(0)).containsExactly('A', 'B', 'E');
        assertThat(chart.categories()).containsExactly("Sep 26", "Oct 26");
        assertThat(chart.series().get(0).values())
                .containsExactly(DayNumber.of(MARCH), DayNumber.of(MARCH.plusDays(20)));
        assertThat(chart.series().get(2).values())
                .containsExactly(DayNumber.of(LocalDate.of(2026, 9, 30)), DayNumber.of(LocalDate.of(2026, 10, 31)));
    }

    @Test
    void monthWithoutAReportIsAGap() {
        ChartSpec chart = chart(ReportFixtures.reported(point(8, MARCH, false), point(10, MARCH.plusDays(19), false)));

        assertThat(chart.series().get(0).values())
                .containsExactlyElementsOf(Arrays.asList(DayNumber.of(MARCH), null, DayNumber.of(MARCH.plusDays(19))));
    }

    @Test
    void completedMilestonesHaveSquareMarkers() {
        ChartSeries line = chart(ReportFixtures.reported(
                        point(8, MARCH, false),
                        point(9, LocalDate.of(2026, 9, 2), true),
                        point(10, LocalDate.of(2026, 9, 2), true)))
                .series()
                .get(0);

        assertThat(line.mark()).isEqualTo(MarkerShape.SQUARE);
        assertThat(line.marked()).containsExactlyInAnyOrder(1, 2);
    }

    @Test
    void linesThatEndTogetherShareALabel() {
        assertThat(chart(moved(100), moved(50), moved(99), moved(-60)).series())
                .extracting(ChartSeries::letter)
                .containsExactly("AB", "", "C", "D", "");
    }

    @Test
    void titleCountsTheLinesShown() {
        MilestonePair[] many =
                IntStream.rangeClosed(15, 34).mapToObj(ForecastChartTest::moved).toArray(MilestonePair[]::new);

        assertThat(chart(many).title()).isEqualTo("Relating: forecasts that moved, 8 of 20");
        assertThat(chart(moved(30)).title()).isEqualTo("Relating: forecasts that moved");
    }

    @Test
    void alternativeTextDescribesHowEachDateMoved() {
        assertThat(chart(moved(20)).about())
                .startsWith(
                        "Line chart of forecast dates by month of report, of 1 milestone whose date moved more than 14 days")
                .endsWith(": 31 Mar 2027 to 20 Apr 2027, 20 days later.");
    }

    private static ChartSpec chart(MilestonePair... milestones) {
        return ForecastChart.of("Relating", ForecastHistory.of(OCTOBER, List.of(milestones)));
    }

    private static MilestonePair moved(int days) {
        return ReportFixtures.reported(point(9, MARCH, false), point(10, MARCH.plusDays(days), false));
    }

    private static ForecastPoint point(int month, LocalDate date, boolean completed) {
        return new ForecastPoint(YearMonth.of(2026, month), date, completed);
    }
}
