package org.waymark.progress;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.progress.MilestoneBuilder.milestone;
import static org.waymark.progress.ReturnBuilder.from;
import static org.waymark.progress.ReturnBuilder.verdict;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.programme.Dimension;
import org.waymark.programme.Footprint;
import org.waymark.programme.Footprints;
import org.waymark.programme.Level;
import org.waymark.programme.Rag;
import org.waymark.programme.Status;

/**
 * Learning pairs of random programmes against a second computation, which knows a milestone only as a string with one
 * letter for each report and finds the reasons with regular expressions.
 */
class NaiveLearningTest {

    private static final YearMonth FIRST = YearMonth.parse("2026-05");
    private static final int MONTHS = 6;

    /** Green, amber, red, delayed, overdue, overdue and red, completed late, completed on time, stopped. */
    private static final String REPORTS = "GARDOXCTS";

    private static final String GOOD = "[GCT]";
    private static final String TROUBLED = "[ARDX]";

    private static final Map<String, String> EXAMPLES = new TreeMap<>(Map.of(
            "0 RECOVERED", ".*" + TROUBLED + ".*" + GOOD,
            "1 ON_TIME", ".*T",
            "2 SUSTAINED", ".*" + GOOD + "{3}"));

    private static final Map<String, String> TROUBLES =
            new TreeMap<>(Map.of("3 OVERDUE", ".*[OX]", "4 TROUBLED", ".*" + TROUBLED + "{2}"));

    /** A milestone as the test planned it; a dot in its reports is a month without a row. */
    private record Planned(int footprint, String id, Dimension dimension, Level level, String reports) {

        /** The first reason whose expression matches the reports, with the ID; empty if none does. */
        String reason(Map<String, String> reasons) {
            if (reports.endsWith(".")) {
                return "";
            }
            String sent = reports.replace(".", "");
            return reasons.entrySet().stream()
                    .filter(reason -> sent.matches(reason.getValue()))
                    .map(reason -> reason.getKey() + " " + id)
                    .findFirst()
                    .orElse("");
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void bothComputationsFindTheSamePairsInTheSameOrder(long seed) {
        Random random = new Random(seed);
        List<Planned> planned = new ArrayList<>();
        for (int footprint = 0; footprint < 6; footprint++) {
            for (int id = 0; id < 12; id++) {
                planned.add(random(random, footprint, "M-" + (10 + id)));
            }
        }

        List<String> expected = new ArrayList<>();
        for (Dimension dimension : Dimension.values()) {
            for (Level level : Level.values()) {
                expected.addAll(pairs(planned.stream()
                        .filter(one -> one.dimension() == dimension && one.level() == level)
                        .toList()));
            }
        }

        assertThat(calculated(planned)).isEqualTo(expected).hasSizeGreaterThan(5);
    }

    /** The pairs of milestones of one dimension and one level: the best source is looked for three times. */
    private static List<String> pairs(List<Planned> here) {
        List<String> pairs = new ArrayList<>();
        for (int to = 0; to < 6; to++) {
            List<String> stuck = reasons(here, to, TROUBLES);
            List<Integer> chosen = new ArrayList<>();
            while (!stuck.isEmpty() && chosen.size() < 3) {
                int best = -1;
                for (int from = 5; from >= 0; from--) {
                    boolean free = from != to && !chosen.contains(from);
                    if (free && strength(here, from) >= (best < 0 ? 100 : strength(here, best))) {
                        best = from;
                    }
                }
                if (best < 0) {
                    break;
                }
                chosen.add(best);
                pairs.add(said(to, stuck, best, reasons(here, best, EXAMPLES)));
            }
        }
        return pairs;
    }

    /** Recovered milestones, then examples, then the absence of stuck ones, as one number; 0 without an example. */
    private static int strength(List<Planned> here, int footprint) {
        List<String> examples = reasons(here, footprint, EXAMPLES);
        int recovered =
                (int) examples.stream().filter(each -> each.startsWith("0")).count();
        int stuck = reasons(here, footprint, TROUBLES).size();
        return examples.isEmpty() ? 0 : 10_000 * recovered + 100 * examples.size() + 99 - stuck;
    }

    private static List<String> reasons(List<Planned> here, int footprint, Map<String, String> reasons) {
        return here.stream()
                .filter(one -> one.footprint() == footprint)
                .map(one -> one.reason(reasons))
                .filter(reason -> !reason.isEmpty())
                .sorted()
                .toList();
    }

    private static String said(int to, List<String> stuck, int from, List<String> shown) {
        return "F" + to + " " + words(stuck) + " from F" + from + " " + words(shown);
    }

    private static String words(List<String> reasons) {
        return reasons.stream().map(each -> each.substring(2)).collect(joining(", "));
    }

    /** The pairs as waymark calculates them from the returns of all months. */
    private static List<String> calculated(List<Planned> planned) {
        List<Footprint> footprints = Stream.of(0, 1, 2, 3, 4, 5)
                .map(each -> new Footprint("F" + each, "F" + each, null, null, List.of(), null, null, null))
                .toList();
        List<ReturnBuilder> returns = new ArrayList<>();
        for (int month = 0; month < MONTHS; month++) {
            int at = month;
            for (Footprint footprint : footprints) {
                MilestoneBuilder[] rows = planned.stream()
                        .filter(one -> footprint.code().equals("F" + one.footprint()))
                        .filter(one -> one.reports().charAt(at) != '.')
                        .map(one -> report(one.id(), one.reports().charAt(at))
                                .in(one.dimension())
                                .at(one.level()))
                        .toArray(MilestoneBuilder[]::new);
                returns.add(from(footprint.code(), FIRST.plusMonths(at).toString(), rows));
            }
        }
        ProgressRequest request = new ProgressRequest(
                "Any",
                new Footprints(footprints),
                null,
                FIRST.plusMonths(MONTHS - 1),
                FictionalProgramme.AS_OF,
                Narrowing.NONE);
        return ProgressCalculator.of(verdict(returns.toArray(ReturnBuilder[]::new)), request).learning().stream()
                .map(pair -> pair.to().code() + " " + named(pair.stuck()) + " from "
                        + pair.from().code() + " " + named(pair.shown()))
                .toList();
    }

    private static String named(List<LearningMilestone> milestones) {
        return milestones.stream()
                .map(each -> each.reason() + " " + each.milestone().id())
                .collect(joining(", "));
    }

    private static Planned random(Random random, int footprint, String id) {
        StringBuilder reports = new StringBuilder();
        for (int month = 0; month < MONTHS; month++) {
            boolean sent = random.nextInt(6) > 0;
            reports.append(sent ? REPORTS.charAt(random.nextInt(REPORTS.length())) : '.');
        }
        return new Planned(
                footprint,
                id,
                random.nextBoolean() ? Dimension.FEELING : Dimension.BEING,
                random.nextBoolean() ? Level.TEAM : Level.PLACE,
                reports.toString());
    }

    private static MilestoneBuilder report(String id, char letter) {
        MilestoneBuilder milestone = milestone(id);
        return switch (letter) {
            case 'G' -> milestone;
            case 'A' -> milestone.rated(Rag.AMBER);
            case 'R' -> milestone.rated(Rag.RED);
            case 'D' -> milestone.is(Status.DELAYED);
            case 'O' -> milestone.baseline("2026-04-01");
            case 'X' -> milestone.baseline("2026-04-01").rated(Rag.RED);
            case 'C' -> milestone.baseline("2026-04-01").completedOn("2026-04-02");
            case 'T' -> milestone.baseline("2026-04-01").completedOn("2026-04-01");
            case 'S' -> milestone.stopped();
            default -> throw new IllegalArgumentException(String.valueOf(letter));
        };
    }
}
