package org.waymark.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The settings {@code targets} and {@code rebase}. */
class TrendSettingsReaderTest {

    @TempDir
    Path folder;

    @Test
    void targetsAreSharesOrDays() throws IOException {
        TrendSettings trends = read("""
                targets:
                  dueOnTimeRate: 80%
                  reportingRate: 0.95
                  driftDays: -2
                  completionRate: { value: 97.5 %, by: 2027-03 }
                """);

        assertThat(trends.targets())
                .containsExactly(
                        new MeasureTarget(MonthlyMeasure.DUE_ON_TIME_RATE, 0.8, null),
                        new MeasureTarget(MonthlyMeasure.REPORTING_RATE, 0.95, null),
                        new MeasureTarget(MonthlyMeasure.DRIFT_DAYS, -2, null),
                        new MeasureTarget(MonthlyMeasure.COMPLETION_RATE, 0.975, YearMonth.of(2027, 3)));
        assertThat(trends.restarts()).isEmpty();
    }

    @Test
    void restartsHaveAMonthAndAReason() throws IOException {
        TrendSettings trends = read("""
                rebase:
                  - { measure: onTimeRate, from: 2026-04, reason: the deadline moved }
                  - { measure: onTimeRate, from: 2026-09, reason: it moved back }
                """);

        assertThat(trends.restarts())
                .containsExactly(
                        new LimitRestart(MonthlyMeasure.ON_TIME_RATE, YearMonth.of(2026, 4), "the deadline moved"),
                        new LimitRestart(MonthlyMeasure.ON_TIME_RATE, YearMonth.of(2026, 9), "it moved back"));
        assertThat(trends.targets()).isEmpty();
        assertThat(read("programme: Any\n")).isEqualTo(TrendSettings.NONE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            targets: 80%                          | "targets" should have settings of the form "name: value", not "80%".
            targets: { dueOnTimeRates: 80% }      | "dueOnTimeRates" is not a measure that trends show; did you mean "dueOnTimeRate"?
            targets: { slippageDays: 3 }          | "slippageDays" is not a measure that trends show; the measures are completionRate, dueRate, dueOnTimeRate, driftDays, reportingRate, onTimeRate.
            targets: { dueRate: 80 }              | the target of "dueRate" should be a share from 0% to 100%, such as 80%, not "80".
            targets: { dueRate: 101% }            | the target of "dueRate" should be a share from 0% to 100%, such as 80%, not "101%".
            targets: { dueRate: most }            | the target of "dueRate" should be a share from 0% to 100%, such as 80%, not "most".
            targets: { dueRate: -5% }             | the target of "dueRate" should be a share from 0% to 100%, such as 80%, not "-5%".
            targets: { dueRate: [] }              | "dueRate" should be a text, not a list.
            targets: { dueRate: { by: 2027-03 } } | the target of "dueRate" needs a "value".
            targets: { dueRate: { value: 80%, until: 2027-03 } } | there is no setting "until"; the settings here are value, by.
            targets: { dueRate: { value: 80%, by: March } } | "by" should be a month written YYYY-MM, not "March".
            targets: { dueRate: { value: 80%, by: 2027-13 } } | "by" is "2027-13", which is not a month.
            targets: { dueRate: { value: 80%, by: 0206-10 } } | "by" should be a month from 2000 to 2099, not "0206-10".
            targets: { driftDays: 80% }           | the target of "driftDays" should be a whole number of days, such as 0 or 7, not "80%".
            targets: { driftDays: 9999 }          | the target of "driftDays" should be a whole number of days, such as 0 or 7, not "9999".
            rebase: onTimeRate                    | "rebase" should be a list, not "onTimeRate".
            rebase: [{ from: 2026-04, reason: x }] | an item of "rebase" needs a "measure", such as onTimeRate.
            rebase: [{ measure: onTimeRate, reason: x }] | an item of "rebase" needs a "from", the first month of the new limits, such as 2026-04.
            rebase: [{ measure: onTimeRate, from: 2026-04 }] | an item of "rebase" needs a "reason", which the chart shows.
            rebase: [{ measure: onTimeRate, from: 2026-04, reason: "" }] | "reason" should be a text, not "".
            rebase: [{ measure: onTimeRates, from: 2026-04, reason: x }] | "onTimeRates" is not a measure that trends show; did you mean "onTimeRate"?
            rebase: [{ measure: dueRate, from: 2026-04, reason: x }] | "dueRate" builds on the value of the month before, so it has no limits to start again; measures with limits are dueOnTimeRate, driftDays, reportingRate, onTimeRate.
            rebase: [{ measure: onTimeRate, from: 2026-04-01, reason: x }] | "from" should be a month written YYYY-MM, not "2026-04-01".
            rebase: [{ measure: onTimeRate, from: 2206-04, reason: x }] | "from" should be a month from 2000 to 2099, not "2206-04".
            rebase: [{ measure: onTimeRate, from: 2026-04, reason: x }, { measure: onTimeRate, from: 2026-04, reason: y }] | the limits of "onTimeRate" start again in 2026-04 twice.
            """)
    void faultNamesItsLineAndWhatIsWanted(String yaml, String message) {
        assertThatThrownBy(() -> read("programme: Any\n" + yaml + "\n"))
                .isInstanceOf(SettingsException.class)
                .hasMessage("waymark.yaml, line 2: " + message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "targets: { dueOnTimeRate: 80% }",
                "targets: { dueOnTimeRate: 0.8, driftDays: 0 }",
                "targets: { completionRate: { value: 100%, by: 2027-03 } }",
                "rebase: [{ measure: onTimeRate, from: 2026-04, reason: known }]",
            })
    void publishedSchemaAcceptsWhatTheReaderAccepts(String yaml) throws IOException {
        assertThat(agrees(yaml)).isTrue();
        assertThat(read(yaml)).isNotEqualTo(TrendSettings.NONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "targets: { slippageDays: 3 }",
                "targets: { dueRate: 80 }",
                "targets: { dueRate: 101% }",
                "targets: { dueRate: { by: 2027-03 } }",
                "targets: { dueRate: { value: 80%, by: 2027-13 } }",
                "targets: { driftDays: 80% }",
                "rebase: [{ measure: onTimeRate, from: 2026-04 }]",
                "rebase: [{ measure: dueRate, from: 2026-04, reason: x }]",
                "rebase: [{ measure: onTimeRate, from: 2206-04, reason: x }]",
            })
    void publishedSchemaRefusesWhatTheReaderRefuses(String yaml) throws IOException {
        assertThat(agrees(yaml)).isFalse();
        assertThatThrownBy(() -> read(yaml)).isInstanceOf(SettingsException.class);
    }

    private static boolean agrees(String yaml) throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("docs/waymark.schema.json")))
                .validate(yaml, InputFormat.YAML)
                .isEmpty();
    }

    private TrendSettings read(String yaml) throws IOException {
        Path file = Files.writeString(folder.resolve("waymark.yaml"), yaml);
        return ProgrammeSource.read(file, "waymark.yaml").trends();
    }
}
