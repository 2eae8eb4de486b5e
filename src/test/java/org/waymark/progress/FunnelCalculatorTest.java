package org.waymark.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.programme.Footprint;

/** Funnels of footprints, against a second implementation and by simulation with fixed seeds. */
class FunnelCalculatorTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void directImplementationOfTheFormulaeAgrees(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 100; round++) {
            int groups = 1 + random.nextInt(44);
            int[] r = new int[groups];
            int[] n = new int[groups];
            Map<Footprint, Rate> rates = new LinkedHashMap<>();
            for (int at = 0; at < groups; at++) {
                n[at] = 1 + random.nextInt(80);
                r[at] = random.nextInt(n[at] + 1);
                rates.put(footprint(at), new Rate(r[at], n[at]));
            }

            FootprintFunnel funnel = funnel(rates);

            NaiveFunnel naive = new NaiveFunnel(r, n);
            assertThat(funnel.phi()).isCloseTo(naive.phi, within(1e-9));
            assertThat(funnel.tau2()).isCloseTo(naive.tau2, within(1e-9));
            for (int at = 0; at < groups; at++) {
                assertThat(funnel.points().get(at).z()).isCloseTo(naive.z[at], within(1e-9));
            }
        }
    }

    /** 1,000 sets of 20 identical footprints: what lies beyond 99.8 % is chance, and must be rare. */
    @Test
    void identicalFootprintsAreHardlyEverCalledDifferent() {
        Random random = new Random(20050815);
        int different = 0;
        int footprints = 0;
        int dispersed = 0;
        for (int set = 0; set < 1000; set++) {
            double share = 0.1 + 0.8 * random.nextDouble();
            Map<Footprint, Rate> rates = new LinkedHashMap<>();
            for (int at = 0; at < 20; at++) {
                rates.put(footprint(at), binomial(random, 5 + random.nextInt(56), share));
            }
            FootprintFunnel funnel = funnel(rates);
            different += funnel.different().size();
            dispersed += funnel.dispersed() ? 1 : 0;
            footprints += rates.size();
        }
        assertThat(different / (double) footprints).isLessThanOrEqualTo(0.005);
        assertThat(dispersed).as("sets that differ in general").isLessThanOrEqualTo(50);
    }

    @Test
    void footprintsOfTwoKindsDifferInGeneral() {
        Random random = new Random(20050816);
        int dispersed = 0;
        for (int set = 0; set < 100; set++) {
            Map<Footprint, Rate> rates = new LinkedHashMap<>();
            for (int at = 0; at < 20; at++) {
                rates.put(footprint(at), binomial(random, 40, at % 2 == 0 ? 0.35 : 0.65));
            }
            dispersed += funnel(rates).dispersed() ? 1 : 0;
        }
        assertThat(dispersed).isGreaterThanOrEqualTo(95);
        assertThat(funnel(Map.of(footprint(0), new Rate(3, 4))).dispersed()).isFalse();
    }

    @Test
    void footprintFarFromTheOthersIsDifferent() {
        Map<Footprint, Rate> rates = new LinkedHashMap<>();
        for (int at = 0; at < 12; at++) {
            rates.put(footprint(at), new Rate(20 + at % 3, 40));
        }
        rates.put(footprint(12), new Rate(4, 40));

        FootprintFunnel funnel = funnel(rates);

        assertThat(funnel.different())
                .extracting(point -> point.footprint().code())
                .containsExactly("F12");
        assertThat(funnel.different().get(0).above()).isFalse();
        assertThat(funnel.points().get(0).band()).isEqualTo(FunnelBand.NONE);
    }

    @Test
    void footprintWithFewerThanFiveMilestonesIsNeverDifferent() {
        Map<Footprint, Rate> rates = new LinkedHashMap<>();
        for (int at = 0; at < 12; at++) {
            rates.put(footprint(at), new Rate(39, 40));
        }
        rates.put(footprint(12), new Rate(0, 4));
        rates.put(footprint(13), new Rate(0, 0));

        List<FunnelPoint> points = funnel(rates).points();

        assertThat(points.get(12).z()).isLessThan(-3.1);
        assertThat(points.get(12).band()).isEqualTo(FunnelBand.NONE);
        assertThat(points.get(13).z()).isNull();
    }

    /** Chance alone gives none of 24 in 8 of 100 cases when one in ten is usual, although z is beyond -3.09. */
    @Test
    void noneOfAFewExpectedIsNotDifferent() {
        Map<Footprint, Rate> rates = new LinkedHashMap<>();
        for (int at = 0; at < 20; at++) {
            rates.put(footprint(at), new Rate(10, 100));
        }
        rates.put(footprint(20), new Rate(0, 24));

        FunnelPoint none = funnel(rates).points().get(20);

        assertThat(none.z()).isLessThan(-3.09);
        assertThat(none.band()).isEqualTo(FunnelBand.NONE);
    }

    @Test
    void limitsNarrowWithTheNumberOfMilestones() {
        FootprintFunnel funnel = funnel(Map.of(footprint(0), new Rate(30, 60), footprint(1), new Rate(20, 40)));

        assertThat(funnel.tau2()).isZero();
        assertThat(funnel.limit(100, 0)).isCloseTo(0.5, within(1e-12));
        // sin squared of pi / 4 plus 1.96 / (2 * 10)
        assertThat(funnel.limit(100, 1.96)).isCloseTo(Math.pow(Math.sin(Math.PI / 4 + 0.098), 2), within(1e-12));
        assertThat(funnel.limit(10, 1.96)).isGreaterThan(funnel.limit(100, 1.96));
        assertThat(funnel.limit(1, 3.09)).isEqualTo(1);
        assertThat(funnel.limit(1, -3.09)).isZero();
    }

    /** The lowest of many values is usually higher the next time. */
    @Test
    void lowestFootprintThatRoseIsNamed() {
        Map<Footprint, Rate> before = new LinkedHashMap<>();
        Map<Footprint, Rate> now = new LinkedHashMap<>();
        for (int at = 0; at < 6; at++) {
            before.put(footprint(at), new Rate(4 + at, 12));
            now.put(footprint(at), new Rate(6, 12));
        }

        assertThat(FunnelCalculator.of(MeasureRegistry.DUE_RATE, now, before).risen())
                .isEqualTo(new RiseFromLowest(footprint(0), new Rate(4, 12), new Rate(6, 12)));
        now.put(footprint(0), new Rate(4, 12));
        assertThat(FunnelCalculator.of(MeasureRegistry.DUE_RATE, now, before).risen())
                .isNull();
        assertThat(FunnelCalculator.of(MeasureRegistry.DUE_RATE, now, Map.of()).risen())
                .isNull();
    }

    private static FootprintFunnel funnel(Map<Footprint, Rate> rates) {
        return FunnelCalculator.of(MeasureRegistry.DUE_RATE, rates, Map.of());
    }

    private static Rate binomial(Random random, int n, double share) {
        int count = 0;
        for (int at = 0; at < n; at++) {
            count += random.nextDouble() < share ? 1 : 0;
        }
        return new Rate(count, n);
    }

    private static Footprint footprint(int at) {
        return new Footprint("F" + at, "Footprint " + at, null, null, List.of(), null, null, null);
    }
}
