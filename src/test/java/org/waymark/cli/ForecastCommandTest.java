package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code waymark forecast} over the sample returns. */
class ForecastCommandTest {

    private static final Path SAMPLES = Path.of("samples").toAbsolutePath();

    @TempDir
    private Path folder;

    @Test
    void oneMonthIsNotEnoughHistory() {
        CommandRun run = run("forecast", SAMPLES.resolve("returns/2026-10").toString());

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("Not enough history: 0 completed milestones of 30.");
    }

    @Test
    void severalMonthsGiveATrackRecord() {
        CommandRun run = run("forecast", SAMPLES.resolve("returns").toString(), "--period", "2026-10");

        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .containsPattern(
                        "When this programme says three months, half of its\\s+milestones are\\s+completed\\s+within\\s+\\d+")
                .contains("Backtest: of ");
    }

    @Test
    void outlookIsThatOfTheNamedFootprints() {
        CommandRun run =
                run("forecast", SAMPLES.resolve("returns").toString(), "--period", "2026-10", "--footprint", "XF01");

        assertThat(run.out()).contains("Shown: Harrowmere and Saltby only");
        String outlook = run.out().substring(run.out().indexOf("When the open milestones are expected"));
        assertThat(outlook).contains("Harrowmere and Saltby").doesNotContain("Thornwick Vale");
    }

    @Test
    void fileDecidesTheFormat() throws IOException {
        Path csv = folder.resolve("forecasts.csv");
        CommandRun run = run("forecast", SAMPLES.resolve("returns").toString(), "-o", csv.toString());

        assertThat(run.exit()).isZero();
        assertThat(Files.readString(csv))
                .contains("period,footprint,name,id,title")
                .contains(",completed,");
    }

    @Test
    void reportSaysWhatAForecastIsWorthAndWhenDecidedMilestonesUsuallyCome() {
        CommandRun run = run("report", SAMPLES.resolve("returns").toString(), "--period", "2026-10");

        assertThat(run.out().replaceAll("\\s+", " "))
                .contains("months of history. When this programme says three months, ")
                .containsPattern("; by the track record \\d+ [A-Z][a-z]+ \\d{4} to [^;]+ \\(80% range\\); red");
    }

    @Test
    void reportOfOneMonthSaysNothingAboutForecasts() {
        CommandRun run = run("report", SAMPLES.resolve("returns/2026-10").toString());

        assertThat(run.out()).doesNotContain("of history", "track record");
    }

    private CommandRun run(String... args) {
        return CommandRun.in(folder, args);
    }
}
