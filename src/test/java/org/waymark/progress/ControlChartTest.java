package org.waymark.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.progress.SpecialCauseSignal.Kind;

/** XmR charts, checked against the handbook and by hand. A dash is a gap; a dot is a month without any return. */
class ControlChartTest {

    /** Flow rates of the NIST/SEMATECH e-Handbook of Statistical Methods, 6.3.2.2, which gives limits to four places. */
    @Test
    void limitsMatchTheHandbookExample() {
        ControlChart chart = chart("49.6 47.6 49.9 51.3 47.8 51.2 52.6 52.4 53.6 52.1");

        assertThat(chart.mean()).isCloseTo(50.81, within(1e-9));
        assertThat(chart.lower()).isCloseTo(45.8159, within(0.001));
        assertThat(chart.upper()).isCloseTo(55.8041, within(0.001));
        assertThat(chart.trial()).isTrue();
        assertThat(chart.signals()).isEmpty();
    }

    @ParameterizedTest(name = "{0}: mean {1}, limits {2} to {3}")
    @CsvSource(
            nullValues = "null",
            value = {
                "'', null, null, null",
                "'- -', null, null, null",
                "5, 5, null, null",
                "5 5 5, 5, null, null", // nothing moved yet
                "4 6, 5, -0.32, 10.32", // one moving range of 2
                "4 - 6, 5, null, null", // no moving range across a gap
                "4 . 6, 5, -0.32, 10.32", // a month without any return is not a gap
                "4 . - . 6, 5, null, null", // but a gap beside one is
                "4 6 - 5 5, 5, 2.34, 7.66", // moving ranges of 2 and 0
            })
    void limitsAreMeanPlusMinus2Point66TimesAverageMovingRange(String values, Double mean, Double lower, Double upper) {
        ControlChart chart = chart(values);

        close(chart.mean(), mean);
        close(chart.lower(), lower);
        close(chart.upper(), upper);
    }

    @Test
    void limitsAreTrialLimitsUntilTwelveMonthsHaveData() {
        assertThat(chart("1 2 1 2 1 2 - 1 2 1 2 1").trial()).isTrue();
        assertThat(chart("1 2 1 2 1 2 - 1 2 1 2 1 2").trial()).isFalse();
        assertThat(chart("").trial()).isTrue();
    }

    /** The letters mean OUTSIDE, RUN, NEAR_LIMIT and SHIFT; a dash is a point without a signal. */
    @ParameterizedTest(name = "{0} gives {1}: {2}")
    @CsvSource({
        "1 2 1 2 1 2 1 2 1 2 1 2 9 2 1 2, ------------O---, one point outside",
        "1 3 2 4 3 5 4 6 5 7, ----------, rising on the whole but not from point to point",
        "1 2 3 4 5 6 5, O------, six in one direction are too few; the limits of a steady climb are narrow",
        "2 1 2 3 4 5 6 7 6, NORRRRRON, seven rise; the second and the eighth say more",
        "2 1 2 3 - 4 5 . 6 7 6, NORR-RR-RON, over a gap and a month without returns",
        "7 6 5 5 4 3 2 1 2, O-----NON, a tie breaks the row",
        "0 0 0 10 0 0 0 9 9 0 0 0, ------------, near the limit but with the other side between",
        "5 9 1 5 9 1 5 5 5 5 5 5, ------------, on the mean is on no side",
    })
    void specialCausesAreInOrder(String values, String signals, String why) {
        assertThat(letters(chart(values))).as(why).isEqualTo(signals);
    }

    @Test
    void twoOfThreePointsNearOneLimitAreSpecialCause() {
        assertThat(kinds(new SpecialCauses(numbers("2 1 2.5"), 0, 3))).isEqualTo("0N 2N");
        assertThat(kinds(new SpecialCauses(numbers("2 3 0.1"), 0, 3))).isEqualTo("0N 1N");
        assertThat(kinds(new SpecialCauses(numbers("2 -0.1 2.5"), 0, 3))).isEmpty();
        assertThat(kinds(new SpecialCauses(numbers("-2 -1 -2.5"), 0, 3))).isEqualTo("0N 2N");
        assertThat(kinds(new SpecialCauses(numbers("1.9 1 2.5"), 0, 3))).isEmpty();
        assertThat(kinds(new SpecialCauses(numbers("3.1 1 2.5"), 0, 3))).isEqualTo("0O");
        assertThat(kinds(new SpecialCauses(numbers("2 1 1 2"), 0, 3))).isEmpty();
    }

    /** Most values that follow are low, so that the median is low. */
    @Test
    void eightPointsOnOneSideAreAShift() {
        assertThat(kinds(new SpecialCauses(numbers("1 .5 1 .5 1 .5 1 -1 1 -1 -1 -1 -1 -1 -1 -1 -1"), 0, 3)))
                .isEmpty();
        assertThat(kinds(new SpecialCauses(numbers("1 .5 1 .5 1 .5 1 .5 -1 -1 -1 1 -1 -1 -1 -1 -1 -1 1 -1 -1"), 0, 3)))
                .isEqualTo("0S 1S 2S 3S 4S 5S 6S 7S");
        // a point outside the limits is part of the run, but OUTSIDE takes precedence
        assertThat(kinds(new SpecialCauses(numbers("-1 -.5 -1 -4 -1 -.5 -1 -.5 1 1 1 -1 1 1 1 1 1 1 -1 1 1"), 0, 3)))
                .isEqualTo("0S 1S 2S 3O 4S 5S 6S 7S");
    }

    /** A return rate is often 100 % for years; one month below lowers the mean, but nothing shifted. */
    @Test
    void valuesOnTheMedianAreNoShift() {
        assertThat(letters(chart("1 1 1 1 1 1 1 1 1 1 .9 1 1 1 1 1 1 1 1 1"))).isEqualTo("----------O---------");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void mirroredAndReversedSeriesGiveTheSameSignals(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            List<Double> values = new ArrayList<>();
            for (int at = 0; at < 24; at++) {
                values.add(random.nextInt(8) == 0 ? null : (Double) (random.nextInt(12) / 4.0));
            }
            List<Double> down = new ArrayList<>();
            values.forEach(value -> down.add(value == null ? null : (Double) (3 - value)));
            List<Double> back = new ArrayList<>(values);
            Collections.reverse(back);

            String letters = letters(ControlChart.of(values, Collections.nCopies(24, true)));
            assertThat(letters(ControlChart.of(down, Collections.nCopies(24, true))))
                    .isEqualTo(letters);
            assertThat(letters(ControlChart.of(back, Collections.nCopies(24, true))))
                    .isEqualTo(new StringBuilder(letters).reverse().toString());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void naiveImplementationOfTheRulesAgrees(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            List<Double> values = new ArrayList<>();
            double level = 10;
            for (int at = 0; at < 20; at++) {
                level += random.nextInt(5) - 2;
                values.add(random.nextInt(10) == 0 ? null : (Double) level);
            }
            ControlChart chart = ControlChart.of(values, Collections.nCopies(20, true));
            assertThat(letters(chart)).as(values.toString()).isEqualTo(NaiveSignals.of(chart));
        }
    }

    private static void close(Double actual, Double expected) {
        if (expected == null) {
            assertThat(actual).isNull();
        } else {
            assertThat(actual).isCloseTo(expected, within(1e-9));
        }
    }

    private static ControlChart chart(String values) {
        List<Boolean> collected =
                Stream.of(values.split(" ")).map(v -> !v.equals(".")).toList();
        return ControlChart.of(numbers(values), collected);
    }

    private static List<Double> numbers(String values) {
        List<Double> numbers = new ArrayList<>();
        for (String value : values.split(" ")) {
            numbers.add(value.matches("-|\\.|") ? null : (Double) Double.parseDouble(value));
        }
        return numbers;
    }

    private static String letters(ControlChart chart) {
        StringBuilder letters = new StringBuilder("-".repeat(chart.values().size()));
        chart.signals()
                .forEach(s -> letters.setCharAt(s.index(), s.kind().name().charAt(0)));
        return letters.toString();
    }

    private static String kinds(SpecialCauses causes) {
        return causes.signals().stream().map(s -> s.index() + letter(s.kind())).collect(Collectors.joining(" "));
    }

    private static String letter(Kind kind) {
        return kind.name().substring(0, 1);
    }
}
