package org.waymark.report.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.waymark.document.ChartView;
import org.waymark.document.SignalNote;
import org.waymark.office.ChartSeries;
import org.waymark.office.MarkerShape;
import org.waymark.progress.MeasureUnit;
import org.waymark.progress.SpecialCauseSignal;

class SpecialCauseTest {

    @Test
    void everyKindHasItsOwnShape() {
        List<ChartSeries> marks = SpecialCause.of(chart(
                new SignalNote(0, SpecialCauseSignal.Kind.OUTSIDE, "above"),
                new SignalNote(1, SpecialCauseSignal.Kind.RUN, "8 falling in a row"),
                new SignalNote(2, SpecialCauseSignal.Kind.NEAR_LIMIT, "near"),
                new SignalNote(3, SpecialCauseSignal.Kind.SHIFT, "7 in a row below")));

        assertThat(marks)
                .extracting(ChartSeries::mark)
                .containsExactly(MarkerShape.DIAMOND, MarkerShape.TRIANGLE, MarkerShape.SQUARE, MarkerShape.RING);
        assertThat(marks).extracting(ChartSeries::name).doesNotHaveDuplicates();
    }

    @Test
    void markersAreOnThePointsOfTheirKindOnly() {
        List<ChartSeries> marks = SpecialCause.of(chart(
                new SignalNote(1, SpecialCauseSignal.Kind.RUN, "low"),
                new SignalNote(3, SpecialCauseSignal.Kind.RUN, "low")));

        assertThat(marks).hasSize(1);
        assertThat(marks.get(0).values()).containsExactlyElementsOf(Arrays.asList(null, 0.3, null, 0.1));
    }

    @Test
    void chartWithoutSpecialCausesHasNoLegend() {
        assertThat(SpecialCause.of(chart())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyKindHasAMarker(SpecialCauseSignal.Kind kind) {
        assertThat(SpecialCause.of(chart(new SignalNote(2, kind, "words")))).hasSize(1);
    }

    private static ChartView chart(SignalNote... signals) {
        return new ChartView(
                "k",
                "Completed",
                MeasureUnit.SHARE,
                List.of(0.4, 0.3, 0.2, 0.1),
                List.of(),
                new ChartView.Limits(0.25, 0.1, 0.4, true, 0, List.of(), List.of(signals)),
                null,
                "A note.");
    }
}
