package org.waymark.report.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.progress.FictionalProgramme.october;
import static org.waymark.progress.MilestoneBuilder.milestone;
import static org.waymark.progress.ReturnBuilder.from;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.document.ChartView;
import org.waymark.progress.MilestoneBuilder;
import org.waymark.progress.ReturnBuilder;

/** What charts say in words. Each letter is a month up to October 2026: how many of 25 are completed, from a for none. */
class TrendViewTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "f | 20% in Oct 26, the only month with 5 milestones or more.",
                "ff | Over 2 months with 5 milestones or more the mean is 20%; there are no limits until two months in a row"
                        + " differ.",
                "fg | Over 2 months with 5 milestones or more the mean is 22%, with trial limits 11% to 33% (fewer than 12"
                        + " months); too few months to tell change from chance.",
                "fgfgfg | Over 6 months with 5 milestones or more the mean is 22%, with trial limits 11% to 33% (fewer than"
                        + " 12 months); the changes may be chance.",
                "fgfgf-gfgfgfg | Over 12 months with 5 milestones or more the mean is 22%, with limits 11% to 33%; the"
                        + " changes may be chance.",
                "fgfgfgfgfgfk | Over 12 months with 5 milestones or more the mean is 23%, with limits 9% to 38%; above the"
                        + " upper limit in Oct 26.",
                "fgfgfpfgfgff | Over 12 months with 5 milestones or more the mean is 25%, with limits 0% to 52%; the latest"
                        + " month may be chance, but 1 earlier month is unlikely to be chance.",
                "abcdefgh | Over 8 months with 5 milestones or more the mean is 14%, with trial limits 3% to 25% (fewer than"
                        + " 12 months); above the upper limit in Oct 26; 7 earlier months are also unlikely to be chance.",
                "pfpfpfpfghijklm | Over 15 months with 5 milestones or more the mean is 38%, with limits 0% to 97%; 8 rising"
                        + " in a row up to Oct 26.",
                "fgfgfgfgfgfgyy | Over 14 months with 5 milestones or more the mean is 33%, with limits 9% to 56%; above the"
                        + " upper limit since Sep 26.",
                "gigigigi-jljljljl | Over 16 months with 5 milestones or more the mean is 34%, with limits 13% to 55%; 8 in a"
                        + " row above the median up to Oct 26; 8 earlier months are also unlikely to be chance.",
            })
    void noteGivesMeanLimitsAndSpecialCauses(String completed, String note) {
        assertThat(chart("dueOnTimeRate", completed).note()).isEqualTo(note);
    }

    /** A change of a stock is never called unlikely to be chance. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "f | 20% in Oct 26, the only month with data.",
                "abcdefgh | From 0% in Mar 26 to 28% in Oct 26.",
                "fgfgfgfgfgfgyy | From 20% in Sep 25 to 96% in Oct 26.",
            })
    void noteOfAStockGivesItsFirstAndLatestValue(String completed, String note) {
        ChartView chart = chart("completionRate", completed);

        assertThat(chart.note()).isEqualTo(note);
        assertThat(chart.signals()).isEmpty();
        assertThat(chart.mean()).isNull();
        assertThat(chart.upper()).isNull();
    }

    @Test
    void limitsAreDrawnWithinZeroAndOneHundredPercent() {
        ChartView chart = chart("dueOnTimeRate", "ayayaya");

        assertThat(chart.lower()).isZero();
        assertThat(chart.upper()).isEqualTo(1);
    }

    @Test
    void signalsAreListedSeparately() {
        assertThat(chart("dueOnTimeRate", "gfedcbaaaaaa").signals())
                .extracting(note -> note.index() + " " + note.words())
                .contains("0 above the upper limit", "3 7 falling in a row");
    }

    @Test
    void everyMonthIsListedWithItsRatings() {
        TrendView trend = trend("f-g");

        assertThat(trend.months()).containsExactly("Aug 26", "Sep 26", "Oct 26");
        assertThat(trend.charts())
                .extracting(ChartView::label)
                .containsExactly(
                        "Completion rate",
                        "Completed by baseline",
                        "Due this month, on time",
                        "Drift since last period",
                        "Reporting rate",
                        "On-time rate");
        assertThat(trend.rag())
                .extracting(month -> month.month() + " " + month.returned() + " "
                        + month.bar().words())
                .containsExactly("Aug 26 true 20 green", "Sep 26 false no open milestones", "Oct 26 true 19 green");
        assertThat(trend.telling()).isTrue();
        assertThat(trend("f").telling()).isFalse();
    }

    private static ChartView chart(String key, String completed) {
        return trend(completed).charts().stream()
                .filter(chart -> chart.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static TrendView trend(String completed) {
        List<ReturnBuilder> returns = new ArrayList<>();
        for (int at = 0; at < completed.length(); at++) {
            YearMonth month = YearMonth.parse("2026-11").minusMonths(completed.length() - at);
            if (completed.charAt(at) != '-') {
                returns.add(from("N1", month.toString(), milestones(completed.charAt(at) - 'a', month)));
            }
        }
        return ReportView.of(october(returns.toArray(ReturnBuilder[]::new)))
                .overall()
                .trend();
    }

    private static MilestoneBuilder[] milestones(int completed, YearMonth due) {
        List<MilestoneBuilder> milestones = new ArrayList<>();
        for (int at = 0; at < 25; at++) {
            MilestoneBuilder one = milestone("M-" + at).baseline(due + "-10");
            milestones.add(at < completed ? one.completedOn(due + "-01") : one);
        }
        return milestones.toArray(MilestoneBuilder[]::new);
    }
}
