package org.waymark.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waymark.catalogue.Finding;
import org.waymark.catalogue.Severity;
import org.waymark.programme.Dimension;
import org.waymark.programme.Status;
import org.waymark.schema.SchemaVersion;

/** The returns and milestones of a checked file, besides its findings. */
class ReturnsInFileTest {

    @Test
    void validReturnIsAcceptedAndKeepsItsMilestonesInOrder() {
        CheckedReturn only = only(new ReturnFeed().rows(6));
        assertThat(only.key()).isEqualTo(new ReturnKey("F01", YearMonth.of(2026, 10)));
        assertThat(only.accepted()).isTrue();
        assertThat(only.footprintKnown()).isTrue();
        assertThat(only.milestones())
                .extracting(Milestone::id)
                .containsExactly("M-001", "M-002", "M-003", "M-004", "M-005", "M-006");
    }

    @Test
    void milestoneHasTypedValues() {
        Milestone first = only(new ReturnFeed()
                        .row(Map.of(
                                "status",
                                "On track ",
                                "rag",
                                "G",
                                "forecast_date",
                                "10/12/2026",
                                "measure_name",
                                "Days"))
                        .rows(5))
                .milestones()
                .get(0);
        assertThat(first.status()).isEqualTo(Status.ON_TRACK);
        assertThat(first.dimension()).isEqualTo(Dimension.FEELING);
        assertThat(first.forecastDate()).isEqualTo(LocalDate.of(2026, 12, 10));
        assertThat(first.percentComplete()).isEqualTo(60);
        assertThat(first.get(MilestoneField.PARTNERS)).isEqualTo("Northgate Council; Northgate Hospice");
        assertThat(first.source().row()).isEqualTo(2);
    }

    @Test
    void invalidValueIsNullAndItsFieldIsNamed() {
        Milestone first = only(new ReturnFeed().row(Map.of("status", "stuck", "percent_complete", "150")))
                .milestones()
                .get(0);
        assertThat(first.status()).isNull();
        assertThat(first.percentComplete()).isNull();
        assertThat(first.inError()).containsExactlyInAnyOrder("status", "percent_complete");
    }

    @Test
    void warningKeepsTheValueInTheFigures() {
        Milestone first = only(new ReturnFeed().row(Map.of("forecast_date", "2026-09-15")))
                .milestones()
                .get(0);
        assertThat(first.forecastDate()).isEqualTo(LocalDate.of(2026, 9, 15));
        assertThat(first.inError()).isEmpty();
    }

    @Test
    void openMilestoneWithoutARatingIsUnrated() {
        Milestone unrated = only(new ReturnFeed().row(ReturnFeed.with("rag", null)))
                .milestones()
                .get(0);
        assertThat(unrated.rag()).isNull();
        assertThat(unrated.inError()).isEmpty();
        Milestone unreadable =
                only(new ReturnFeed().row(Map.of("rag", "blue"))).milestones().get(0);
        assertThat(unreadable.inError()).containsExactly("rag");
    }

    @Test
    void programmeDecidesWhichCodesAreErrors() {
        ReturnFeed feed =
                new ReturnFeed().weighing("WM-R08", Severity.ERROR).row(Map.of("forecast_date", "2026-09-15"));
        CheckedReturn only = only(feed);
        assertThat(only.accepted()).isFalse();
        assertThat(only.milestones().get(0).inError()).containsExactly("forecast_date");
    }

    @Test
    void earlierVersionOfTheSchemaIsKnownIfItIsStillValid() {
        CheckedReturn earlier = only(versioned(" 1.0.0"));
        CheckedReturn current = only(versioned("1.1.0"));
        CheckedReturn tooOld = only(versioned("0.9.0"));

        assertThat(earlier.accepted()).isTrue();
        assertThat(earlier.earlierVersion()).isEqualTo(new SchemaVersion(1, 0, 0));
        assertThat(List.of(current, tooOld, only(new ReturnFeed().rows(6))))
                .extracting(CheckedReturn::earlierVersion)
                .containsOnlyNulls();
        assertThat(EarlierVersions.sentences(List.of(earlier, current, earlier)))
                .containsExactly("2 returns give version 1.0.0 of the schema, which is still valid.");
        assertThat(EarlierVersions.sentences(List.of(earlier, tooOld)))
                .containsExactly("1 return gives version 1.0.0 of the schema, which is still valid.");
        assertThat(EarlierVersions.sentences(List.of(current))).isEmpty();
    }

    private static ReturnFeed versioned(String version) {
        return new ReturnFeed()
                .cover(Map.of("footprint_code", "F01", "period", "2026-10", "schema_version", version))
                .rows(6);
    }

    @Test
    void disabledCodeIsNotReportedOrCounted() {
        FileVerdict verdict = new ReturnFeed().off("WM-K06").row(Map.of()).verdict();
        assertThat(verdict.findings()).isEmpty();
        assertThat(verdict.returns().get(0).warnings()).isZero();
    }

    @Test
    void onlyTheFirstRowOfARepeatedMilestoneIsKept() {
        CheckedReturn only = only(new ReturnFeed().rows(6).row(Map.of("milestone_id", "M-001", "title", "Again")));
        assertThat(only.rows()).isEqualTo(7);
        assertThat(only.repeated()).isEqualTo(1);
        assertThat(only.milestones()).hasSize(6);
        assertThat(only.milestones().get(0).title()).isNotEqualTo("Again");
    }

    @Test
    void rowWithAnUnreadablePeriodBelongsToTheOnlyReturnOfItsTable() {
        CheckedReturn only = only(
                new ReturnFeed().row(Map.of()).row(Map.of("period", "soon")).row(Map.of()));
        assertThat(only.milestones()).extracting(Milestone::id).containsExactly("M-001", "M-002", "M-003");
        assertThat(only.milestones().get(1).inError()).containsExactly("period");
        assertThat(only.errors()).isEqualTo(1);
    }

    @Test
    void errorInAnUnassignedRowCountsForEveryReturnOfTheFile() {
        FileVerdict verdict = new ReturnFeed()
                .row(Map.of())
                .row(Map.of("footprint_code", "F02"))
                .row(Map.of("period", "soon"))
                .verdict();
        assertThat(verdict.returns())
                .hasSize(2)
                .allSatisfy(each -> assertThat(each.accepted()).isFalse());
    }

    @Test
    void rowsWithoutAReadableIdAreCountedAndExcluded() {
        CheckedReturn only = only(new ReturnFeed().rows(6).ragged());
        assertThat(only.rows()).isEqualTo(7);
        assertThat(only.unreadableRows()).isEqualTo(1);
        assertThat(only.milestones()).hasSize(6);
    }

    @Test
    void coverGivesTheSubmissionDateAndTheNilReturn() {
        CheckedReturn only = only(new ReturnFeed()
                .cover(Map.of(
                        "footprint_code",
                        "q01",
                        "period",
                        "2026-10",
                        "submitted_on",
                        "2026-11-09",
                        "nil_return",
                        "Yes")));
        assertThat(only.key().footprint()).isEqualTo("F01");
        assertThat(only.submittedOn()).isEqualTo(LocalDate.of(2026, 11, 9));
        assertThat(only.nil()).isTrue();
        assertThat(only.rows()).isZero();
    }

    @Test
    void findingsNameTheirReturn() {
        FileVerdict verdict =
                new ReturnFeed().rows(6).row(Map.of("level", "galaxy")).verdict();
        Finding finding = verdict.findings().iterator().next();
        assertThat(finding.footprint()).isEqualTo("F01");
        assertThat(finding.period()).isEqualTo(YearMonth.of(2026, 10));
        assertThat(finding.milestone()).isEqualTo("M-007");
    }

    @Test
    void numbersKeepTheirDecimals() {
        Milestone first = only(new ReturnFeed()
                        .row(Map.of("measure_name", "Days", "measure_baseline", "14.50", "measure_target", "1,000")))
                .milestones()
                .get(0);
        assertThat(first.measureBaseline()).isEqualByComparingTo(new BigDecimal("14.5"));
        assertThat(first.measureTarget()).isEqualByComparingTo(new BigDecimal("1000"));
    }

    @Test
    void findingsOnlyRunKeepsNoMilestones() {
        assertThat(only(new ReturnFeed().findingsOnly().rows(6)).milestones()).isEmpty();
    }

    @Test
    void personalDataIsNotQuoted() {
        FileVerdict verdict = new ReturnFeed()
                .rows(6)
                .row(Map.of("narrative", " Call jo.smith@example.org"))
                .verdict();
        assertThat(verdict.findings())
                .hasSize(2)
                .allSatisfy(finding -> assertThat(finding.toString()).doesNotContain("smith"));
    }

    @Test
    void onePlanGivesTheSameFindingsForManyFiles() {
        Set<List<Finding>> all = new java.util.HashSet<>();
        ReturnFeed feed = new ReturnFeed().row(Map.of("status", "stuck")).rows(4);
        for (int i = 0; i < 3; i++) {
            all.add(feed.verdict().findings().stream().toList());
        }
        assertThat(all).hasSize(1);
    }

    private static CheckedReturn only(ReturnFeed feed) {
        List<CheckedReturn> returns = feed.verdict().returns();
        assertThat(returns).hasSize(1);
        return returns.get(0);
    }
}
