package org.waymark.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.forecast.SurvivalCurve.Case;

class SurvivalCurveTest {

    /** The remission times of 21 patients on 6-MP (Freireich and others, 1963), the usual example of the method. */
    private static final List<Case> LEUKAEMIA =
            cases("6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+");

    @Test
    void curveIsThatOfThePublishedExample() {
        SurvivalCurve curve = SurvivalCurve.of(LEUKAEMIA);

        assertThat(curve.openAfter(5)).isEqualTo(1);
        assertThat(curve.openAfter(6)).isCloseTo(0.857, within(0.0005));
        assertThat(curve.openAfter(7)).isCloseTo(0.807, within(0.0005));
        assertThat(curve.openAfter(10)).isCloseTo(0.753, within(0.0005));
        assertThat(curve.openAfter(13)).isCloseTo(0.690, within(0.0005));
        assertThat(curve.openAfter(16)).isCloseTo(0.627, within(0.0005));
        assertThat(curve.openAfter(22)).isCloseTo(0.538, within(0.0005));
        assertThat(curve.openAfter(23)).isCloseTo(0.448, within(0.0005));
        assertThat(curve.openAfter(1000)).isCloseTo(0.448, within(0.0005));
    }

    @Test
    void quantileIsNullWhereTheCurveDoesNotGetThere() {
        SurvivalCurve curve = SurvivalCurve.of(LEUKAEMIA);

        assertThat(curve.quantile(0.25)).isEqualTo(13);
        assertThat(curve.quantile(0.5)).isEqualTo(23);
        assertThat(curve.quantile(0.6)).isNull();
    }

    @Test
    void quantileIsTheFirstDayThatReachesItsShareExactly() {
        SurvivalCurve curve = SurvivalCurve.of(cases("1 2 3 4 5 6 7 8 9 10"));

        assertThat(curve.quantile(0.1)).isEqualTo(1);
        assertThat(curve.quantile(0.3)).isEqualTo(3);
        assertThat(curve.quantile(0.9)).isEqualTo(9);
    }

    @Test
    void quantileOfOpenCasesLooksAtLaterDaysOnly() {
        SurvivalCurve curve = SurvivalCurve.of(cases("-5 0 0 10 20 30 40 50 60 70"));

        assertThat(curve.quantileAfter(0.5, 20)).isEqualTo(50);
        assertThat(curve.completedBy(40, 20)).isCloseTo(0.4, within(1e-12));
        assertThat(curve.completedBy(20, 20)).isZero();
        assertThat(curve.quantileAfter(0.5, 70)).isNull();
        assertThat(curve.completedBy(100, 70)).isZero();
    }

    @Test
    void completionCountsAreThoseOfTheBinomialDistributionForEqualChances() {
        CompletionCount count = new CompletionCount();
        for (int i = 0; i < 20; i++) {
            count.add(0.3);
        }

        assertThat(count.mean()).isCloseTo(6, within(1e-9));
        assertThat(count.quantile(0.1)).isEqualTo(3);
        assertThat(count.quantile(0.9)).isEqualTo(9);
    }

    private static List<Case> cases(String days) {
        List<Case> cases = new ArrayList<>();
        for (String day : days.split(" ")) {
            boolean censored = day.endsWith("+");
            cases.add(new Case(Integer.parseInt(censored ? day.substring(0, day.length() - 1) : day), !censored));
        }
        return cases;
    }
}
