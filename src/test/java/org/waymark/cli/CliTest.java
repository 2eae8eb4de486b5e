package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CliTest {

    @Test
    void waymarkWithoutArgumentsShowsTheFrontPage() {
        CommandRun run = CommandRun.of();

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("A month, step by step:").contains(Subcommand.ids());
    }

    @ParameterizedTest
    @CsvSource({"check, validate", "lint, validate", "version, --version", "diff, compare", "new, init"})
    void wordOfAnotherToolSuggestsTheCommand(String word, String meant) {
        assertThat(CommandRun.of(word).err())
                .startsWith("waymark: There is no command \"" + word + "\". Did you mean waymark " + meant + "?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-h", "--help", "help"})
    void requestedHelpGoesToStandardOutput(String word) {
        CommandRun run = CommandRun.of(word);

        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("A month, step by step:");
    }

    @ParameterizedTest
    @EnumSource
    void commandHelpStartsWithExamples(Subcommand command) {
        CommandRun run = CommandRun.of(command.id(), "--help");

        assertThat(run).isEqualTo(CommandRun.of("help", command.id()));
        assertThat(run.exit()).isZero();
        assertThat(run.out()).containsSubsequence("Examples:\n  waymark " + command.id(), "Usage:", "General:");
        assertThat(run.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    }

    @Test
    void versionOptionPrintsTheBuildVersion() {
        assertThat(CommandRun.of("--version").out()).matches("waymark \\d+\\.\\d+\\.\\d+\n");
    }

    @Test
    void misspeltCommandGetsASuggestion() {
        CommandRun run = CommandRun.of("ruels");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("waymark: There is no command \"ruels\". Did you mean waymark rules?");
    }

    @Test
    void misspeltOptionGetsASuggestion() {
        assertThat(CommandRun.of("rules", "--formt=json"))
                .isEqualTo(new CommandRun(
                        2,
                        "",
                        "waymark: There is no option --formt. Did you mean --format? See waymark rules --help.\n"));
    }

    @Test
    void unknownOptionGetsTheListOfOptions() {
        assertThat(CommandRun.of("rules", "--xyzzy").err())
                .contains(
                        "The options are: --period, --as-of, --yield, --programme, --schema, --allow-outside, --format");
    }

    @Test
    void misspeltValueGetsASuggestion() {
        assertThat(CommandRun.of("rules", "--format", "jsno").err())
                .isEqualTo("waymark: --format cannot be \"jsno\". Did you mean json?"
                        + " Choose one of: text, markdown, csv, json.\n");
    }

    @Test
    void optionWithoutItsValueIsAnError() {
        assertThat(CommandRun.of("rules", "--format").err())
                .isEqualTo("waymark: Missing: --format FORMAT. See waymark rules --help.\n");
    }

    @Test
    void optionGivenTwiceIsAnError() {
        assertThat(CommandRun.of("rules", "--format", "text", "--format", "json")
                        .err())
                .isEqualTo("waymark: Option --format was given more than once. See waymark rules --help.\n");
    }

    @Test
    void surplusArgumentIsAnError() {
        assertThat(CommandRun.of("init", "one", "two").err())
                .isEqualTo("waymark: Unexpected argument \"two\" for waymark init. See waymark init --help.\n");
    }

    @Test
    void optionBeforeTheCommandIsAnError() {
        assertThat(CommandRun.of("--quiet", "rules").err())
                .startsWith("waymark: Options come after a command: waymark COMMAND --quiet");
    }
}
