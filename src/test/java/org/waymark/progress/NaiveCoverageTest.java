package org.waymark.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.progress.MilestoneBuilder.milestone;
import static org.waymark.progress.ReturnBuilder.from;
import static org.waymark.progress.ReturnBuilder.verdict;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.programme.Deadline;
import org.waymark.programme.Footprint;
import org.waymark.programme.Footprints;

/**
 * Reporting and on-time rates of random months against a second computation, which reads a list of what was sent once,
 * from the first to the last, and counts the working days one by one.
 */
class NaiveCoverageTest {

    private static final YearMonth PERIOD = YearMonth.parse("2026-10");

    /** What a footprint sent; each later one has a later date. */
    private record Sent(String footprint, LocalDate day, boolean errors) {}

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void bothComputationsAgree(long seed) {
        Random random = new Random(seed);
        int expected = 3 + random.nextInt(12);
        int workingDay = 1 + random.nextInt(15);
        List<Sent> sent = new ArrayList<>();
        LocalDate day = LocalDate.parse("2026-11-01");
        for (int at = 0; at < 2 * expected; at++) {
            // also from footprints that the programme does not expect
            sent.add(new Sent("F" + random.nextInt(expected + 2), day, random.nextInt(3) == 0));
            day = day.plusDays(random.nextInt(2) + 1L);
        }

        Map<String, Sent> counts = new HashMap<>();
        for (Sent one : sent) {
            Sent before = counts.get(one.footprint());
            if (before == null || before.errors() || !one.errors()) {
                counts.put(one.footprint(), one);
            }
        }
        LocalDate deadline = deadline(workingDay);
        int accepted = 0;
        int onTime = 0;
        for (Sent one : counts.values()) {
            boolean good = Integer.parseInt(one.footprint().substring(1)) < expected && !one.errors();
            accepted += good ? 1 : 0;
            onTime += good && !one.day().isAfter(deadline) ? 1 : 0;
        }

        Coverage coverage = calculated(expected, workingDay, sent);
        assertThat(coverage.deadline()).isEqualTo(deadline);
        assertThat(coverage.reportingRate()).isEqualTo(new Rate(accepted, expected));
        assertThat(coverage.onTimeRate()).isEqualTo(new Rate(onTime, expected));
    }

    private static LocalDate deadline(int workingDay) {
        LocalDate day = LocalDate.parse("2026-10-31");
        for (int left = workingDay; left > 0; ) {
            day = day.plusDays(1);
            left -= day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY ? 0 : 1;
        }
        return day;
    }

    private static Coverage calculated(int expected, int workingDay, List<Sent> sent) {
        Footprints footprints = new Footprints(IntStream.range(0, expected)
                .mapToObj(each -> new Footprint("F" + each, "F" + each, null, null, List.of(), null, null, null))
                .toList());
        List<ReturnBuilder> returns = new ArrayList<>();
        for (Sent one : sent) {
            ReturnBuilder built = from(one.footprint(), PERIOD.toString(), milestone("M-1"))
                    .submitted(one.day().toString())
                    .inFile(one.footprint() + " " + one.day() + ".csv");
            returns.add(one.errors() ? built.withErrors() : built);
        }
        ProgressRequest request = new ProgressRequest(
                "Any",
                footprints,
                new Deadline(workingDay, 1, Set.of()),
                PERIOD,
                LocalDate.parse("2026-12-31"),
                Narrowing.NONE);
        return ProgressCalculator.of(verdict(returns.toArray(ReturnBuilder[]::new)), request)
                .coverage();
    }
}
