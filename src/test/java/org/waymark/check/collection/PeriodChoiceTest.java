package org.waymark.check.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.check.ReturnKey;
import org.waymark.programme.Programme;
import org.waymark.programme.ProgrammeSource;

class PeriodChoiceTest {

    /** The 44 built-in footprints. */
    private static final List<String> CODES = ProgrammeSource.builtIn().footprints().all().stream()
            .map(footprint -> footprint.code())
            .toList();

    @TempDir
    private Path folder;

    private Programme programme;

    @BeforeEach
    void aProgrammeWithADeadline() throws IOException {
        Path file = Files.writeString(
                folder.resolve("waymark.yaml"), "programme: Rehearsal\ndeadline: { workingDay: 10, monthsAfter: 1 }\n");
        programme = ProgrammeSource.read(file, "waymark.yaml");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "09=44 10=44,       2016-11-02, 2016-10, a complete month is the latest before its deadline",
                "09=44 10=22,       2016-11-02, 2016-10, half of the returns are enough",
                "09=44 10=21,       2016-11-02, 2016-09, one fewer is not",
                "09=44 10=1,        2016-11-02, 2016-09, one early return does not make its month the current one",
                "09=44 10=1,        2016-12-31, 2016-10, after the deadline one return is enough",
                "10=1,              2016-11-02, 2016-10, without another month the latest is taken",
                "09=1 10=1,         2016-09-30, 2016-10, if no month qualifies the latest is taken",
                "08=44 09=1 10=1,   2016-09-30, 2016-08, later months are passed over together",
            })
    void latestMonthThatIsDueOrHalfComplete(String received, LocalDate asOf, YearMonth chosen, String reason) {
        PeriodChoice choice =
                PeriodChoice.of(returns(received), programme, asOf).orElseThrow();

        assertThat(choice.period()).as(reason).isEqualTo(chosen);
        assertThat(choice.later())
                .allSatisfy(month -> assertThat(month.period()).isAfter(chosen));
    }

    @Test
    void monthsThatWerePassedOverAreCounted() {
        PeriodChoice choice = PeriodChoice.of(returns("08=44 09=3 10=1"), programme, LocalDate.parse("2016-09-05"))
                .orElseThrow();

        assertThat(choice.later())
                .containsExactly(
                        new PeriodChoice.LaterMonth(YearMonth.of(2016, 10), 1, 44),
                        new PeriodChoice.LaterMonth(YearMonth.of(2016, 9), 3, 44));
    }

    @Test
    void returnsOfUnknownFootprintsDoNotMakeAMonthCurrent() {
        ReturnKey unknown = new ReturnKey("Elsewhere", YearMonth.of(2016, 11));
        List<ReturnKey> returns = new ArrayList<>(returns("10=44"));
        returns.add(unknown);

        assertThat(PeriodChoice.of(returns, programme, LocalDate.parse("2016-11-30")))
                .hasValueSatisfying(choice -> assertThat(choice.period()).isEqualTo(YearMonth.of(2016, 10)));
    }

    @Test
    void noReturnsGiveNoChoice() {
        assertThat(PeriodChoice.of(List.of(), programme, LocalDate.parse("2016-11-30")))
                .isEmpty();
    }

    /** @param received months with the number of footprints that sent a return, such as {@code 09=44 10=1} */
    private static List<ReturnKey> returns(String received) {
        return Arrays.stream(received.split(" "))
                .map(word -> word.split("="))
                .flatMap(month -> CODES.subList(0, Integer.parseInt(month[1])).stream()
                        .map(code -> new ReturnKey(code, YearMonth.parse("2016-" + month[0]))))
                .toList();
    }
}
