package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A return that its footprint replaced neither fails a check nor is counted. */
class SupersededReturnTest {

    private static final Path HERE = Path.of("").toAbsolutePath();
    private static final Path OCTOBER = HERE.resolve("samples/returns/2026-10");

    @TempDir
    private Path folder;

    @BeforeEach
    void aReturnAndItsCorrection() throws IOException {
        for (String name : new String[] {
            "Brindlecombe Coast return October 2026.xlsx", "Brindlecombe Coast return October 2026 corrected.xlsx"
        }) {
            Files.copy(OCTOBER.resolve(name), folder.resolve(name));
        }
    }

    @Test
    void correctedReturnPassesAndTheFirstOneIsNamed() {
        CommandRun run = validate();

        assertThat(run.exit()).isZero();
        assertThat(run.out().replaceAll("\\s+", " "))
                .contains("Not counted: Brindlecombe Coast return October 2026.xlsx, replaced by Brindlecombe Coast"
                        + " return October 2026 corrected.xlsx")
                .contains("1 return of 1 footprint, 1 file, ")
                .contains(": nothing to correct.")
                .contains("1 return was replaced by another one and is not counted.");
    }

    @Test
    void formatsForPipelinesLeaveItOut() {
        assertThat(validate("--format=concise").out()).doesNotContain("October 2026.xlsx");
        assertThat(validate("--format=json").out())
                .contains("\"superseded\" : [", "\"replacedBy\" : ", "\"errors\" : 0");
    }

    @Test
    void optionForAllSubmissionsCountsIt() {
        CommandRun run = validate("--all-submissions");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains("2 returns of 1 footprint, 2 files, ", "WM-R12", "WM-G02");
    }

    private CommandRun validate(String... options) {
        String[] words = new String[options.length + 3];
        words[0] = "validate";
        words[1] = folder.toString();
        words[2] = "--programme=samples/waymark.yaml";
        System.arraycopy(options, 0, words, 3, options.length);
        return CommandRun.in(HERE, words);
    }
}
