package org.waymark.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.progress.FictionalProgramme.SOUTHVALE;
import static org.waymark.progress.FictionalProgramme.october;
import static org.waymark.progress.FictionalProgramme.request;
import static org.waymark.progress.MilestoneBuilder.milestone;
import static org.waymark.progress.ReturnBuilder.from;
import static org.waymark.progress.ReturnBuilder.verdict;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.programme.Dimension;
import org.waymark.programme.Footprint;
import org.waymark.programme.Footprints;
import org.waymark.programme.Level;
import org.waymark.programme.Rag;
import org.waymark.programme.Status;

/** Which footprints could learn from each other in October 2026. */
class LearningFinderTest {

    /**
     * Reports from month to month up to October: G green, A amber, R red, D green but delayed, O green but overdue, C
     * completed late, T completed on time, S stopped, E an invalid status, and a dash for no report.
     */
    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource(
            nullValues = "none",
            value = {
                "GGG, SUSTAINED, none, three green in a row",
                "GG, none, none, too short",
                "G-GG, SUSTAINED, none, months without a report do not break the row",
                "-GG, none, none, nor do they count",
                "GOG, none, none, overdue is not well",
                "GGC, SUSTAINED, none, completed is good",
                "C, none, none, completed late and nothing before it",
                "CCC, SUSTAINED, none, completed three months ago",
                "T, ON_TIME, none, completed by its baseline date",
                "RT, RECOVERED, none, recovered and on time: the first reason",
                "ARG, RECOVERED, none, red and now green",
                "AGG, RECOVERED, none, amber and now green",
                "DG, RECOVERED, none, delayed and now green",
                "RGGGGGC, RECOVERED, none, long ago",
                "RA, none, TROUBLED, amber is better than red but still trouble",
                "GA, none, none, trouble in one report alone",
                "AGA, none, none, not in a row",
                "A-R, none, TROUBLED, successive reports",
                "DD, none, TROUBLED, delayed though green",
                "GO, none, OVERDUE, overdue in one report is enough",
                "RO, none, OVERDUE, green again but overdue",
                "RS, none, none, stopped is neither well nor stuck",
                "RE, none, none, an invalid status shows nothing",
                "GGGE, none, none, an invalid status shows nothing here either",
            })
    void historyOfAMilestoneShowsWhatItOffers(String reports, LearningReason toShow, LearningReason stuck, String why) {
        List<ReturnBuilder> returns = new ArrayList<>();
        for (int at = 0; at < reports.length(); at++) {
            String period = YearMonth.parse("2026-11")
                    .minusMonths(reports.length() - at)
                    .toString();
            String letter = reports.substring(at, at + 1);
            if (!letter.equals("-")) {
                returns.add(from("N1", period, report("M-1", letter)));
            }
        }
        // a partner that is stuck if Northgate shows something, or that shows something if Northgate is stuck
        returns.add(from("S1", "2026-10", report("M-8", "O"), report("M-9", "T")));

        List<LearningPair> pairs =
                october(returns.toArray(ReturnBuilder[]::new)).learning();

        assertThat(said(pairs))
                .as(why)
                .isEqualTo(
                        toShow != null
                                ? List.of("Southvale (M-8 OVERDUE) from Northgate (M-1 " + toShow + ")")
                                : stuck != null
                                        ? List.of("Northgate (M-1 " + stuck + ") from Southvale (M-9 ON_TIME)")
                                        : List.of());
    }

    @Test
    void pairsHaveTheSameDimensionAndLevel() {
        MilestoneBuilder stuck = report("M-1", "O");

        assertThat(october(
                                from("N1", "2026-10", stuck),
                                from(
                                        "S1",
                                        "2026-10",
                                        report("M-1", "T").in(Dimension.DOING),
                                        report("M-2", "T").at(Level.TEAM),
                                        report("M-3", "T").inError("level"),
                                        report("M-4", "T").inError("dimension")))
                        .learning())
                .isEmpty();
    }

    @Test
    void atMostThreePairsAreListedStrongestFirst() {
        Footprints five = new Footprints(List.of(
                footprint("A"), footprint("B"), footprint("C"), footprint("D"), footprint("E"), footprint("F")));
        ProgressRequest request = new ProgressRequest(
                "Any", five, null, YearMonth.parse("2026-10"), FictionalProgramme.AS_OF, Narrowing.NONE);

        Progress progress = ProgressCalculator.of(
                verdict(
                        from("D", "2026-09", report("M-1", "R")),
                        from("A", "2026-10", report("M-1", "O")),
                        from("B", "2026-10", report("M-1", "T"), report("M-2", "O")), // one, and stuck itself
                        from("C", "2026-10", report("M-1", "T")), // one
                        from("D", "2026-10", report("M-1", "G")), // one that recovered
                        from("E", "2026-10", report("M-2", "T"), report("M-1", "T")), // two
                        from("F", "2026-10", report("M-1", "T"))), // one, and after C in the programme
                request);

        assertThat(said(progress.learning()))
                .containsExactly(
                        "A (M-1 OVERDUE) from D (M-1 RECOVERED)",
                        "A (M-1 OVERDUE) from E (M-1 ON_TIME, M-2 ON_TIME)",
                        "A (M-1 OVERDUE) from C (M-1 ON_TIME)",
                        "B (M-2 OVERDUE) from D (M-1 RECOVERED)",
                        "B (M-2 OVERDUE) from E (M-1 ON_TIME, M-2 ON_TIME)",
                        "B (M-2 OVERDUE) from C (M-1 ON_TIME)");
    }

    @Test
    void narrowedFootprintCanLearnFromTheOthers() {
        ReturnBuilder[] returns = {
            from("N1", "2026-10", report("M-1", "T"), report("M-2", "O")),
            from("S1", "2026-10", report("M-1", "O"), report("M-2", "O").in(Dimension.DOING)),
            from("W1", "2026-10", report("M-1", "O"), report("M-2", "T").in(Dimension.DOING))
        };

        assertThat(said(learning(returns, Narrowing.to(Set.of(), Set.of(SOUTHVALE)))))
                .containsExactly(
                        "Southvale (M-1 OVERDUE) from Northgate (M-1 ON_TIME)",
                        "Southvale (M-2 OVERDUE) from Westmoor (M-2 ON_TIME)");
        assertThat(said(learning(returns, Narrowing.to(Set.of(Dimension.DOING), Set.of()))))
                .containsExactly("Southvale (M-2 OVERDUE) from Westmoor (M-2 ON_TIME)");
    }

    private static List<LearningPair> learning(ReturnBuilder[] returns, Narrowing part) {
        return ProgressCalculator.of(verdict(returns), request().narrowedTo(part))
                .learning();
    }

    private static MilestoneBuilder report(String id, String letter) {
        MilestoneBuilder milestone = milestone(id);
        return switch (letter) {
            case "G" -> milestone;
            case "A" -> milestone.rated(Rag.AMBER);
            case "R" -> milestone.rated(Rag.RED);
            case "D" -> milestone.is(Status.DELAYED);
            case "O" -> milestone.baseline("2026-04-01");
            case "C" -> milestone.baseline("2026-04-01").completedOn("2026-04-02");
            case "T" -> milestone.baseline("2026-04-01").completedOn("2026-04-01");
            case "S" -> milestone.stopped();
            case "E" -> milestone.inError("status");
            default -> throw new IllegalArgumentException(letter);
        };
    }

    private static Footprint footprint(String name) {
        return new Footprint(name, name, null, null, List.of(), null, null, null);
    }

    private static List<String> said(List<LearningPair> pairs) {
        return pairs.stream()
                .map(p -> p.to().name() + " (" + said(p, p.stuck()) + ") from "
                        + p.from().name() + " (" + said(p, p.shown()) + ")")
                .toList();
    }

    private static String said(LearningPair pair, List<LearningMilestone> milestones) {
        return milestones.stream()
                .peek(m -> assertThat(m.milestone().dimension()).isEqualTo(pair.dimension()))
                .map(m -> m.milestone().id() + " " + m.reason())
                .collect(Collectors.joining(", "));
    }
}
