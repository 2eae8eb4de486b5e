package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A misspelt word on the command line gets the nearest valid word as a suggestion. */
class WordSuggestionsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            valdate samples/returns                              | Did you mean waymark validate?
            help valdate                                         | Did you mean waymark validate?
            --verson                                             | Did you mean --version?
            report samples/returns --formt json                  | Did you mean --format?
            report samples/returns --format jsn                  | Did you mean json?
            report samples/returns --color alwys                 | Did you mean always?
            report samples/returns --fail-on eror                | Did you mean error?
            report samples/returns --dimension doin              | Did you mean doing?
            report samples/returns --footprint XF1               | Did you mean XF01?
            report samples/returns --footprint Kestrelmor        | Did you mean Kestrelmoor?
            report samples/retrns                                | did you mean returns there?
            report samples/returns/2026-100                      | did you mean 2026-10 there?
            report samples/returns --previous samples/retrns     | did you mean returns there?
            report samples/returns --programme samples/waymark.yml | did you mean waymark.yaml there?
            report samples/returns --schema chnge-milestones     | did you mean the built-in "change-milestones"?
            report samples/returns --schema docs/report.shema.json | did you mean report.schema.json there?
            report samples/returns --period 2026-13              | months go from 01 to 12
            report samples/returns --period 2026/10              | Did you mean 2026-10?
            report samples/returns --period lst-month            | Did you mean last-month?
            report samples/returns --period 2025-04              | there are returns for 2025-05 to
            report samples/returns --as-of 23/11/2026            | Did you mean 2026-11-23?
            report samples/returns --as-of 2026-11-31            | as 2026-11 has 30 days.
            report samples/returns --as-of 2026-13-01            | months go from 01 to 12
            validate samples/returns --baseline poom.xml         | did you mean pom.xml there?
            validate samples/returns --report srif=found.sarif   | Did you mean sarif?
            validate samples/returns --select WM-K0              | Did you mean WM-K01?
            init /tmp --footprints samples/footprint.csv         | did you mean footprints.csv there?
            explain R1                                           | Did you mean WM-R01?
            explain wm-c3                                        | Did you mean WM-C03?
            explain green-while-sliping                          | Did you mean green-while-slipping?
            rules --format jsn                                   | Did you mean json?
            schema --format jsonschema                           | Did you mean json-schema?
            """)
    void misspeltWordGetsTheNearestSuggestion(String command, String suggestion) {
        CommandRun run = CommandRun.in(Path.of("").toAbsolutePath(), command.split(" "));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("waymark: ").hasLineCount(1).contains(suggestion);
    }
}
