package org.waymark.document.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.waymark.document.ChartView;
import org.waymark.document.ChartView.Limits;
import org.waymark.document.SignalNote;
import org.waymark.document.html.ControlPicture.Mark;
import org.waymark.document.html.ControlPicture.Note;
import org.waymark.document.html.ControlPicture.Rule;
import org.waymark.document.html.MonthAxis.Tick;
import org.waymark.progress.MeasureUnit;
import org.waymark.progress.MeasureValue;
import org.waymark.progress.Median;
import org.waymark.progress.Rate;
import org.waymark.progress.SpecialCauseSignal.Kind;

class ControlPictureTest {

    @Test
    void monthWithoutDataBreaksTheLine() {
        ControlPicture picture = picture(List.of(), 0.2, null, 0.4, 0.6);

        assertThat(picture.line()).matches("M\\d+ \\d+M\\d+ \\d+L\\d+ \\d+");
        assertThat(picture.marks()).hasSize(3);
        assertThat(picture.gaps()).hasSize(1);
        assertThat(picture.chart().basis(0)).isEqualTo("1 of 5");
        assertThat(picture.chart().basis(1)).isEmpty();
    }

    @Test
    void scaleEndsAtTheNextFifth() {
        assertThat(picture(List.of(), 0.1, 0.3).ticks())
                .extracting(Tick::label)
                .containsExactly("0%", "10%", "20%", "30%", "40%");
    }

    @Test
    void higherValuesAreDrawnHigher() {
        List<Mark> marks = picture(List.of(), 0.1, 0.3, 0.2).marks();

        assertThat(marks.get(1).y()).isLessThan(marks.get(2).y());
        assertThat(marks.get(2).y()).isLessThan(marks.get(0).y());
    }

    @Test
    void specialCausesAreNumberedInOrder() {
        ControlPicture picture = picture(
                List.of(
                        new SignalNote(1, Kind.OUTSIDE, "above the upper limit"),
                        new SignalNote(3, Kind.OUTSIDE, "below it")),
                0.1,
                0.9,
                0.2,
                0.0);

        assertThat(picture.marks()).extracting(Mark::number).containsExactly(0, 1, 0, 2);
        assertThat(picture.special(1)).isEqualTo("above the upper limit");
        assertThat(picture.special(0)).isEmpty();
    }

    @Test
    void consecutiveMonthsAreDescribedTogether() {
        String low = "below the lower limit";
        ControlPicture picture = picture(
                List.of(
                        new SignalNote(0, Kind.SHIFT, low),
                        new SignalNote(1, Kind.SHIFT, low),
                        new SignalNote(3, Kind.SHIFT, low),
                        new SignalNote(4, Kind.OUTSIDE, "above it")),
                0.1,
                0.1,
                0.5,
                0.1,
                0.9);

        assertThat(picture.notes())
                .extracting(Note::words)
                .containsExactly(
                        "1 to 2, month 0 to month 1: below the lower limit",
                        "3, month 3: below the lower limit",
                        "4, month 4: above it");
    }

    @Test
    void everyKindOfSpecialCauseHasItsOwnShape() {
        assertThat(Kind.values())
                .extracting(kind -> SpecialCauseMark.path(kind, 100, 50))
                .doesNotHaveDuplicates()
                .allMatch(path -> path.startsWith("M100 50m"));
        assertThat(Kind.values()).extracting(SpecialCauseMark::name).doesNotHaveDuplicates();
    }

    @Test
    void descriptionOfASpecialCauseShowsItsShape() {
        ControlPicture picture = picture(
                List.of(new SignalNote(0, Kind.RUN, "7 rising in a row"), new SignalNote(2, Kind.OUTSIDE, "above")),
                0.1,
                0.2,
                0.9);

        assertThat(picture.marks()).extracting(Mark::kind).containsExactly(Kind.RUN, null, Kind.OUTSIDE);
        assertThat(picture.notes()).extracting(Note::kind).containsExactly(Kind.RUN, Kind.OUTSIDE);
    }

    @Test
    void labelsOfCloseLinesDoNotOverlap() {
        ChartView chart = chart(List.of(0.5, 0.51), new Limits(0.5, 0.49, 0.51, true, 0, List.of(), List.of()));

        List<Rule> rules =
                ControlPicture.of("id", "x", chart, List.of("Sep 26", "Oct 26")).rules();

        assertThat(rules).extracting(Rule::label).containsExactly("trial limit 51%", "mean 50%", "trial limit 49%");
        assertThat(rules.get(1).labelY() - rules.get(0).labelY()).isGreaterThanOrEqualTo(12);
        assertThat(rules.get(2).labelY() - rules.get(1).labelY()).isGreaterThanOrEqualTo(12);
    }

    @Test
    void stockHasALineOnly() {
        ControlPicture picture =
                ControlPicture.of("id", "x", chart(List.of(0.2, 0.4), null), List.of("Sep 26", "Oct 26"));

        assertThat(picture.rules()).isEmpty();
        assertThat(picture.marks()).hasSize(2).allMatch(mark -> mark.kind() == null && !mark.apart());
        assertThat(picture.chart().flow()).isFalse();
    }

    @Test
    void monthThatIsNoPartOfTheLimitsIsMarked() {
        ControlPicture picture = ControlPicture.of(
                "id",
                "x",
                chart(List.of(0.2, 0.4), new Limits(0.2, null, null, true, 0, List.of(1), List.of())),
                List.of("Sep 26", "Oct 26"));

        assertThat(picture.marks()).extracting(Mark::apart).containsExactly(false, true);
        assertThat(picture.chart().basis(1)).isEmpty();
    }

    @Test
    void limitsStartAgainAtABreakAndTheTargetCrossesIt() {
        ChartView chart = new ChartView(
                "k",
                "Due",
                MeasureUnit.SHARE,
                List.of(0.2, 0.3, 0.6, 0.7),
                rates(4),
                new Limits(0.65, 0.5, 0.8, true, 2, List.of(0, 1), List.of()),
                0.9,
                "note");
        ControlPicture picture = ControlPicture.of("id", "x", chart, List.of("Jul 26", "Aug 26", "Sep 26", "Oct 26"));
        int before = picture.marks().get(1).x();
        int after = picture.marks().get(2).x();

        assertThat(picture.restart()).isBetween(before + 1, after - 1);
        assertThat(picture.rules())
                .extracting(Rule::label)
                .containsExactly("target 90%", "trial limit 80%", "mean 65%", "trial limit 50%");
        assertThat(picture.rules())
                .extracting(Rule::from)
                .containsExactly(ControlPicture.LEFT, picture.restart(), picture.restart(), picture.restart());
        assertThat(picture.marks()).extracting(Mark::apart).containsExactly(true, true, false, false);
        assertThat(chart.level(0.65)).containsExactly(null, null, 0.65, 0.65);
    }

    @Test
    void scaleOfDaysIncludesEarlyAndLateDays() {
        ChartView chart = new ChartView(
                "k",
                "Drift",
                MeasureUnit.DAYS_MOVED,
                List.of(-3.0, 12.0),
                List.of(new Median(-3.0, 4), new Median(12.0, 5)),
                new Limits(4.5, -35.4, 44.4, true, 0, List.of(), List.of()),
                null,
                "note");
        ControlPicture picture = ControlPicture.of("id", "x", chart, List.of("Sep 26", "Oct 26"));

        assertThat(picture.ticks()).extracting(Tick::label).containsExactly("-40", "-20", "0", "+20", "+40", "+60");
        assertThat(picture.rules())
                .extracting(Rule::label)
                .containsExactly("trial limit +44.4", "mean +4.5", "trial limit -35.4");
        assertThat(picture.marks().get(1).y()).isLessThan(picture.marks().get(0).y());
        assertThat(chart.basis(1)).isEqualTo("median of 5");
        assertThat(chart.shares()).isEmpty();
    }

    @Test
    void singleMonthHasNoTrend() {
        ChartView chart = chart(List.of(0.5), new Limits(0.5, null, null, true, 0, List.of(), List.of()));

        assertThat(ControlPicture.of("id", "x", List.of(chart), List.of("Oct 26")))
                .isEmpty();
    }

    private static ControlPicture picture(List<SignalNote> signals, @Nullable Double... values) {
        List<String> months = new ArrayList<>();
        for (int month = 0; month < values.length; month++) {
            months.add("month " + month);
        }
        ChartView chart = chart(Arrays.asList(values), new Limits(0.3, null, null, true, 0, List.of(), signals));
        return ControlPicture.of("id", "Relating", chart, months);
    }

    private static ChartView chart(List<@Nullable Double> values, @Nullable Limits limits) {
        return new ChartView("k", "Completed", MeasureUnit.SHARE, values, rates(values.size()), limits, null, "note");
    }

    private static List<MeasureValue> rates(int months) {
        List<MeasureValue> rates = new ArrayList<>();
        for (int month = 0; month < months; month++) {
            rates.add(month == 1 ? new Rate(0, 0) : new Rate(1, 5));
        }
        return rates;
    }
}
