package org.waymark.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.progress.MilestoneBuilder.milestone;
import static org.waymark.progress.ReturnBuilder.from;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.waymark.check.Verdict;
import org.waymark.check.collection.ReturnSet;
import org.waymark.programme.Footprint;
import org.waymark.programme.Footprints;
import org.waymark.progress.MilestoneBuilder;
import org.waymark.progress.ReturnBuilder;

class HandedOverMilestonesTest {

    private static final Footprints FOOTPRINTS = new Footprints(List.of(
            footprint("NEW", "2026-09-01", null, null),
            footprint("MID", "2026-08-01", "2026-08-31", "NEW"),
            footprint("OLD", null, "2026-07-31", "MID")));

    @Test
    void milestoneIsFollowedThroughTheReturnsOfSuccessors() {
        List<MilestoneCourse> courses = courses(
                from("OLD", "2026-07", titled("M-1", "One door")),
                from("MID", "2026-08", titled("M-1", "One door")),
                from("NEW", "2026-09", titled("M-1", "One door").completedOn("2026-09-10")));

        assertThat(courses).hasSize(1);
        MilestoneCourse course = courses.get(0);
        assertThat(course.footprint().code()).isEqualTo("NEW");
        assertThat(course.completedOn()).isEqualTo("2026-09-10");
        assertThat(course.reports())
                .extracting(report -> report.key().footprint())
                .containsExactly("OLD", "MID", "NEW");
    }

    @Test
    void milestoneWithAnotherTitleIsAnotherOne() {
        List<MilestoneCourse> courses = courses(
                from("MID", "2026-08", titled("M-1", "One door"), titled("M-2", "Quiet room"), titled("M-3", "A map")),
                from("NEW", "2026-09", titled("M-1", "One telephone number"), titled("M-2", "Quiet room")));

        assertThat(courses)
                .extracting(course -> course.footprint().code() + " " + course.id() + " "
                        + course.reports().size())
                .containsExactly("NEW M-1 1", "NEW M-2 2", "MID M-1 1", "MID M-3 1");
    }

    private static MilestoneBuilder titled(String id, String title) {
        return milestone(id).titled(title);
    }

    private static List<MilestoneCourse> courses(ReturnBuilder... returns) {
        Verdict verdict = ReturnBuilder.verdict(returns);
        return ForecastLedger.of(ReturnSet.of(verdict.returns()), FOOTPRINTS, YearMonth.of(2026, 9))
                .courses();
    }

    private static Footprint footprint(
            String code, @Nullable String from, @Nullable String to, @Nullable String successor) {
        return new Footprint(
                code,
                code,
                null,
                null,
                List.of(),
                from == null ? null : LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to),
                successor);
    }
}
