package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In a folder without a programme, {@code template} announces that it writes those of the built-in one. */
class BuiltInTemplatesTest {

    @TempDir
    private Path folder;

    @Test
    void templatesOfTheBuiltInProgrammeAreAnnounced() {
        assertThat(CommandRun.in(folder, "template", "--period", "2026-11", "-o", "sent")
                        .err())
                .contains("Wrote 44 templates to sent.", "There is no waymark.yaml in this folder or above it");
        assertThat(CommandRun.in(folder, "template", "--period", "2026-11", "-o", "more", "--programme", "built-in")
                        .err())
                .isEqualToIgnoringNewLines("Wrote 44 templates to more.");
    }
}
