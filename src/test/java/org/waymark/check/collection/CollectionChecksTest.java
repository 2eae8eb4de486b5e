package org.waymark.check.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.waymark.progress.ReturnBuilder.from;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.waymark.catalogue.Address;
import org.waymark.catalogue.Finding;
import org.waymark.catalogue.Severity;
import org.waymark.check.FindingLog;
import org.waymark.check.FindingPolicy;
import org.waymark.check.SuppressionPolicy;
import org.waymark.programme.Deadline;
import org.waymark.programme.Footprint;
import org.waymark.programme.Footprints;
import org.waymark.programme.Programme;
import org.waymark.progress.ReturnBuilder;
import org.waymark.schema.Schema;

/** Returns that are missing (WM-G01), superseded (WM-G02) and late (WM-G03). */
class CollectionChecksTest {

    private static final YearMonth OCTOBER = YearMonth.parse("2026-10");
    private static final Deadline FRIDAY_13_NOVEMBER = new Deadline(10, 1, Set.of());

    @Test
    void footprintWithoutAReturnIsReportedAsMissing() {
        List<Finding> findings = programme(null).wholeSet(List.of(OCTOBER), "returns");

        assertThat(findings).singleElement().satisfies(f -> {
            assertThat(f.code().id()).isEqualTo("WM-G01");
            assertThat(f.message()).isEqualTo("There is no return for 2026-10 from Southvale (S1) that can be read.");
            assertThat(f.address()).isEqualTo(Address.ofFile("returns"));
            assertThat(f.footprint()).isEqualTo("S1");
            assertThat(f.period()).isEqualTo(OCTOBER);
        });
    }

    @Test
    void endedFootprintIsNotReportedAsMissing() {
        assertThat(programme(null).wholeSet(List.of(YearMonth.parse("2027-01")), "returns"))
                .extracting(Finding::footprint)
                .containsExactly("N1");
    }

    @Test
    void returnIsLateOnlyAfterTheDeadline() {
        List<Finding> findings = programme(
                        FRIDAY_13_NOVEMBER,
                        from("N1", "2026-10").submitted("2026-11-14"),
                        from("S1", "2026-10").submitted("2026-11-13"))
                .wholeSet(List.of(OCTOBER), "returns");

        assertThat(findings).singleElement().satisfies(f -> {
            assertThat(f.code().id()).isEqualTo("WM-G03");
            assertThat(f.message())
                    .isEqualTo(
                            "Northgate submitted its return for 2026-10 on 2026-11-14, after the deadline of 2026-11-13.");
            assertThat(f.address().file()).isEqualTo("N1_2026-10.csv");
        });
    }

    @Test
    void onlyTheReturnThatCountsCanBeLate() {
        assertThat(programme(
                                FRIDAY_13_NOVEMBER,
                                from("N1", "2026-10").submitted("2026-11-10"),
                                from("N1", "2026-10")
                                        .inFile("late.csv")
                                        .submitted("2026-11-20")
                                        .withErrors(),
                                from("S1", "2026-10"))
                        .wholeSet(List.of(OCTOBER), "returns"))
                .isEmpty();
    }

    @Test
    void supersededReturnNamesTheOneThatCounts() {
        List<Finding> findings = programme(
                        null,
                        from("N1", "2026-10").inFile("first.csv").submitted("2026-11-02"),
                        from("N1", "2026-10").inFile("second.csv").submitted("2026-11-05"))
                .superseded(List.of(OCTOBER));

        assertThat(findings).singleElement().satisfies(f -> {
            assertThat(f.code().id()).isEqualTo("WM-G02");
            assertThat(f.severity()).isEqualTo(Severity.ADVISORY);
            assertThat(f.message())
                    .isEqualTo("Northgate sent more than one return for 2026-10, and second.csv counts instead of this"
                            + " one because it was submitted later.");
            assertThat(f.address()).isEqualTo(Address.ofFile("first.csv"));
            assertThat(f.related()).isEqualTo(Address.ofFile("second.csv"));
        });
    }

    @Test
    void earlierAcceptedReturnSupersedesALaterOneWithErrors() {
        List<Finding> findings = programme(
                        null,
                        from("N1", "2026-10").inFile("first.csv").submitted("2026-11-02"),
                        from("N1", "2026-10")
                                .inFile("second.csv")
                                .submitted("2026-11-05")
                                .withErrors())
                .superseded(List.of(OCTOBER));

        assertThat(findings).singleElement().satisfies(f -> {
            assertThat(f.address().file()).isEqualTo("second.csv");
            assertThat(f.message()).endsWith("first.csv counts instead of this one because it has no errors.");
        });
    }

    @Test
    void policyChangesSeveritiesAndDisablesCodes() {
        List<Finding> findings = programme(
                        FRIDAY_13_NOVEMBER, from("N1", "2026-10").submitted("2026-12-01"))
                .wholeSet(List.of(OCTOBER), "returns");
        FindingPolicy policy =
                new FindingPolicy(Map.of("WM-G03", Severity.ERROR), Set.of("WM-G01"), SuppressionPolicy.NONE);

        assertThat(FindingLog.apply(policy, findings).reported())
                .extracting(f -> f.code().id(), Finding::severity)
                .containsExactly(tuple("WM-G03", Severity.ERROR));
    }

    private static CollectionChecks programme(@Nullable Deadline deadline, ReturnBuilder... returns) {
        List<ReturnBuilder> given = returns.length == 0 ? List.of(from("N1", "2026-10")) : List.of(returns);
        return checks(deadline, given);
    }

    private static CollectionChecks checks(@Nullable Deadline deadline, List<ReturnBuilder> given) {
        Footprints footprints = new Footprints(List.of(
                new Footprint("N1", "Northgate", null, null, List.of(), null, null, null),
                new Footprint("S1", "Southvale", null, null, List.of(), null, LocalDate.parse("2026-12-31"), "N1")));
        Schema schema = Schema.of("s", "1", "S", List.of(), List.of(), List.of(), Set.of(""), List.of());
        Programme programme = new Programme("P", null, footprints, schema, deadline, Map.of(), Set.of());
        Stream<ReturnBuilder> returns = given.stream();
        return new CollectionChecks(
                programme, ReturnSet.of(returns.map(ReturnBuilder::build).toList()));
    }
}
