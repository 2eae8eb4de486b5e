package org.waymark.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The specification: every case in {@code cases/} gives exactly the findings it expects. */
class CheckSpecTest {

    static List<CheckCase> cases() {
        return CheckCase.all().stream().filter(each -> !each.isAboutFiles()).toList();
    }

    static List<CheckCase> filesAsTheyAre() {
        return CheckCase.all().stream().filter(CheckCase::isAboutFiles).toList();
    }

    static List<CheckCase> tablesThatCsvCanHold() {
        return cases().stream().filter(each -> each.fits("csv")).toList();
    }

    static List<CheckCase> tablesThatWorkbooksCanHold() {
        return cases().stream().filter(each -> each.fits("xlsx")).toList();
    }

    static List<String> codes() {
        return cases().stream().map(CheckCase::code).distinct().toList();
    }

    /** One test for each code and not for each case, because mutation tests start every test hundreds of times. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("codes")
    void checksFindExactlyTheExpectedFaults(String code) {
        assertAll(cases().stream()
                .filter(each -> each.code().equals(code))
                .map(each -> () -> holds(each, CaseRunner.run(each))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("filesAsTheyAre")
    void checksFindTheFaultsOfAFile(CheckCase aCase, @TempDir Path folder) {
        holds(
                aCase,
                CaseRunner.run(
                        aCase, folder, aCase.given().path("file").path("as").asString("csv")));
    }

    @Tag("formats")
    @ParameterizedTest(name = "{0}")
    @MethodSource("tablesThatCsvCanHold")
    void csvFileGivesTheSameFindings(CheckCase aCase, @TempDir Path folder) {
        holds(aCase, CaseRunner.run(aCase, folder, "csv"));
    }

    @Tag("formats")
    @ParameterizedTest(name = "{0}")
    @MethodSource("tablesThatWorkbooksCanHold")
    void workbookGivesTheSameFindings(CheckCase aCase, @TempDir Path folder) {
        holds(aCase, CaseRunner.run(aCase, folder, "xlsx"));
    }

    private static void holds(CheckCase aCase, FileVerdict verdict) {
        assertThat(verdict.findings().stream().map(CaseRunner::shown))
                .as("%s (%s): %s%nfound: %s", aCase, aCase.file(), aCase.why(), verdict.findings())
                .containsExactlyInAnyOrderElementsOf(aCase.expect());
    }
}
