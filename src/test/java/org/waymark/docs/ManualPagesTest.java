package org.waymark.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.cli.CommandModel;
import org.waymark.tools.ManualPages;
import org.waymark.tools.RoffPage;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

class ManualPagesTest {

    private static final Map<String, CommandLine> COMMANDS = CommandModel.all().getSubcommands();

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        ManualPages.main(new String[] {folder.toString(), "0.1.0"});
    }

    @Test
    void waymarkAndEveryCommandHaveAPage() throws IOException {
        try (var pages = Files.list(folder)) {
            assertThat(pages).hasSize(1 + COMMANDS.size());
        }
        assertThat(Files.readString(folder.resolve("waymark.1")))
                .contains(COMMANDS.keySet().stream()
                        .map("waymark\\-%s"::formatted)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("commands")
    void pageListsEveryOptionOfItsCommand(String command) throws IOException {
        String page = Files.readString(folder.resolve("waymark-" + command + ".1"));

        assertThat(page).contains(".SH \"EXAMPLES\"", ".SH \"EXIT STATUS\"").doesNotContain("${");
        for (OptionSpec option : COMMANDS.get(command).getCommandSpec().options()) {
            String name = option.longestName().replace("-", "\\-");
            assertThat(page.matches("(?s).*" + Pattern.quote(name) + "\\b.*"))
                    .as(name)
                    .isEqualTo(!option.hidden());
        }
    }

    private static Set<String> commands() {
        return COMMANDS.keySet();
    }

    @Test
    void groffAcceptsEveryPage() throws Exception {
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
    void textIsNotReadAsARequest() {
        String page = new RoffPage("x", "0.1.0")
                .verbatim(List.of(".hidden", "'quoted' \\ back"))
                .seeAlso(List.of("y"));

        assertThat(page).contains("\n\\&.hidden\n\\(aqquoted\\(aq \\e back\n");
    }
}
