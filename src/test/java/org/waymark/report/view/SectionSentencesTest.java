package org.waymark.report.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.progress.FictionalProgramme.october;
import static org.waymark.progress.MilestoneBuilder.milestone;
import static org.waymark.progress.ReturnBuilder.from;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.programme.Dimension;
import org.waymark.programme.Rag;
import org.waymark.progress.MilestoneBuilder;

/** The sentences that open each section of October 2026. */
class SectionSentencesTest {

    private final ReportView view = ReportView.of(october(
            from("W1", "2026-08", milestone("M-1")),
            from(
                    "N1",
                    "2026-09",
                    milestone("M-1"),
                    milestone("M-2").rated(Rag.AMBER),
                    milestone("M-3"),
                    milestone("M-4").completedOn("2026-09-10")),
            from(
                    "N1",
                    "2026-10",
                    milestone("M-1").baseline("2026-10-01").forecast("2027-01-10"),
                    milestone("M-2"),
                    milestone("M-3").completedOn("2026-10-10"),
                    milestone("M-4").unrated()),
            from(
                    "S1",
                    "2026-10",
                    milestone("M-1").in(Dimension.DOING),
                    milestone("M-2").in(Dimension.DOING).completedOn("2026-10-10"))));

    @Test
    void programmeSentencesCoverMovementSlippageAndMissingReturns() {
        assertThat(view.overall().words())
                .containsExactly(
                        "Since September 2026, confidence improved in 1 and worsened in none of the 2 milestones open and"
                                + " rated in both months; 1 was newly completed; 1 was reopened.",
                        "1 of the 4 open milestones is overdue; the forecasts of 2 open in both months moved 5 days"
                                + " later (median).",
                        "No return has been received from 1 of 3 expected footprints, so their milestones are not counted; 1 of 4"
                                + " open milestones has no confidence rating.");
    }

    @Test
    void dimensionNamesFootprintsWithoutMilestones() {
        assertThat(section("doing").words())
                .containsExactly(
                        "The one open milestone is not overdue; forecast or actual dates are 41 days early compared"
                                + " with the plan (median of 2 milestones).",
                        "1 of 2 footprints that reported has no milestone here: Northgate.");
        assertThat(section("feeling").words())
                .containsExactly("2 of 2 footprints that reported have no milestone here: Northgate and Southvale.");
    }

    @Test
    void footprintNamesItsEmptyDimensions() {
        assertThat(footprint("S1").section().words())
                .last()
                .isEqualTo("There is no milestone in Feeling, Perceiving, Thinking, Relating and Being.");
    }

    @Test
    void missingFootprintNamesItsLastReturn() {
        assertThat(footprint("W1").section().words())
                .containsExactly("No return has been received for October 2026; the last return was for August 2026.");
        ReportView alone = ReportView.of(october(from("N1", "2026-10", milestone("M-1"))));
        assertThat(alone.footprints().get(1).section().words())
                .containsExactly(
                        "No return has been received for October 2026 or for any earlier month that was read.");
    }

    @Test
    void smallSectionsHaveNoSentences() {
        ReportView closed = ReportView.of(october(from(
                "N1",
                "2026-10",
                Arrays.stream(Dimension.values())
                        .map(d -> milestone("M-" + d.ordinal()).in(d).completedOn("2026-10-10"))
                        .toArray(MilestoneBuilder[]::new))));

        assertThat(closed.footprints().get(0).section().words()).isEmpty();
    }

    private ReportSection section(String id) {
        return view.dimensions().stream()
                .filter(s -> s.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private FootprintView footprint(String code) {
        List<FootprintView> found =
                view.footprints().stream().filter(f -> f.code().equals(code)).toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }
}
