package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

class HelpTest {

    /** Labels of values without a list of choices: files, folders, dates and names. */
    private static final List<String> FREE =
            List.of("FILE", "DIR", "PATH", "PATH...", "DATE", "NAME", "PACK", "RETURNS...");

    @ParameterizedTest
    @EnumSource
    void examplesAreValidCommandLines(Subcommand command) {
        List<String> examples = description(command)
                .filter(line -> line.contains("waymark " + command.id()))
                .map(line -> line.substring(line.indexOf("waymark")))
                .toList();

        assertThat(examples).hasSizeGreaterThan(1);
        for (String example : examples) {
            String[] words = example.strip()
                    .split(" {2}")[0]
                    .split(" [<>|] ")[0]
                    .replace(")", "")
                    .split(" ");
            assertThatCode(() -> CommandModel.all().parseArgs(Arrays.copyOfRange(words, 1, words.length)))
                    .as(example)
                    .doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @EnumSource
    void examplesFitInEightyColumns(Subcommand command) {
        assertThat(description(command)).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    }

    @ParameterizedTest
    @EnumSource
    void everyOptionIsListedUnderAHeading(Subcommand command) {
        assertThat(model(command).options())
                .allSatisfy(option -> assertThat(option.order())
                        .as(option.longestName())
                        .isBetween(OptionGroup.INPUT, OptionGroup.GENERAL));
    }

    @ParameterizedTest
    @EnumSource
    void completionKnowsTheValuesOfEveryClosedChoice(Subcommand command) {
        assertThat(model(command).args())
                .filteredOn(arg -> arg.arity().max() > 0 && !FREE.contains(arg.paramLabel()))
                .filteredOn(arg -> !(arg instanceof OptionSpec option
                        && option.longestName().equals("--footprint")))
                .allSatisfy(arg -> assertThat(arg.completionCandidates())
                        .as(arg.toString())
                        .isNotEmpty());
    }

    @ParameterizedTest
    @EnumSource
    void enumsAreReadAndShownByTheirLowerCaseId(Subcommand command) {
        assertThat(model(command).args())
                .filteredOn(arg -> arg.typeInfo().isEnum())
                .allSatisfy(arg -> assertThat(arg.completionCandidates())
                        .allSatisfy(word -> assertThat(word).isEqualTo(word.toLowerCase(Locale.ROOT))));
    }

    @Test
    void frontPageFitsASmallTerminal() {
        assertThat(FrontPage.text(false).lines())
                .hasSizeLessThan(24)
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    }

    @Test
    void frontPageNamesExactlyTheCommands() {
        String page = FrontPage.text(false);

        assertThat(Subcommand.ids()).allSatisfy(word -> assertThat(page).containsPattern("waymark " + word + "\\b"));
        assertThat(FrontPage.MONTH).allSatisfy(step -> {
            String[] words = step.command().split(" ");
            assertThat(CommandModel.all()
                            .parseArgs(Arrays.copyOfRange(words, 1, words.length))
                            .hasSubcommand())
                    .isTrue();
        });
    }

    private static CommandSpec model(Subcommand command) {
        return CommandModel.all().getSubcommands().get(command.id()).getCommandSpec();
    }

    private static Stream<String> description(Subcommand command) {
        return Arrays.stream(model(command).usageMessage().description());
    }
}
