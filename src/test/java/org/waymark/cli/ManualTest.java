package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import picocli.CommandLine.Model.OptionSpec;

class ManualTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        Manual.main(new String[] {folder.toString()});
    }

    @Test
    void thereIsAPageForWaymarkAndEveryCommand() throws IOException {
        try (var pages = Files.list(folder)) {
            assertThat(pages).hasSize(1 + CommandName.values().length);
        }
        assertThat(Files.readString(folder.resolve("waymark.1")))
                .contains(CommandName.words().stream()
                        .map("waymark\\-%s"::formatted)
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void aPageHasEveryOptionOfItsCommand(CommandName command) throws IOException {
        String page = Files.readString(folder.resolve("waymark-" + command.word() + ".1"));

        assertThat(page).contains(".SH \"EXAMPLES\"", ".SH \"EXIT STATUS\"");
        for (OptionSpec option :
                Help.commandLine(command, command.make()).getCommandSpec().options()) {
            assertThat(page).contains(option.longestName().replace("-", "\\-"));
        }
    }

    @Test
    void groffFindsNothingWrongWithAnyPage() throws Exception {
        Assumptions.assumeTrue(Files.exists(Path.of("/usr/bin/groff")));
        try (var pages = Files.list(folder)) {
            for (Path page : (Iterable<Path>) pages::iterator) {
                Process groff = new ProcessBuilder("groff", "-man", "-Tutf8", "-ww", "-z", page.toString())
                        .redirectErrorStream(true)
                        .start();
                String said = new String(groff.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                assertThat(groff.waitFor()).isZero();
                assertThat(said).as(page.toString()).isEmpty();
            }
        }
    }

    @Test
    void whatCouldBeTakenForARequestIsNot() {
        String page =
                new Roff("x").verbatim(List.of(".hidden", "'quoted' \\ back")).seeAlso(List.of("y"));

        assertThat(page).contains("\n\\&.hidden\n\\(aqquoted\\(aq \\e back\n");
    }
}
