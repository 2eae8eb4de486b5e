package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

class HelpTest {

    /** What stands where a file, a folder, a day or a name does: nothing that a list could complete. */
    private static final List<String> ANYTHING = List.of("FILE", "DIR", "PATH", "PATH...", "DATE", "NAME");

    @ParameterizedTest
    @EnumSource
    void everyExampleCouldBeTypedAsItStands(CommandName command) {
        List<String> examples = examples(command);

        assertThat(examples).hasSizeGreaterThan(1);
        for (String example : examples) {
            String[] words = example.strip()
                    .split(" {2}")[0]
                    .split(" [<>|] ")[0]
                    .replace(")", "")
                    .split(" ");
            CommandLine line = Help.commandLine(command, command.make());
            assertThatCode(() -> line.parseArgs(Arrays.copyOfRange(words, 2, words.length)))
                    .as(example)
                    .doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @EnumSource
    void noLineOfTheExamplesIsBroken(CommandName command) {
        assertThat(description(command)).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    }

    @ParameterizedTest
    @EnumSource
    void whatCanFollowAnOptionIsKnownToTheShell(CommandName command) {
        List<ArgSpec> args =
                Help.commandLine(command, command.make()).getCommandSpec().args();

        assertThat(args)
                .filteredOn(arg -> arg.arity().max() > 0 && !ANYTHING.contains(arg.paramLabel()))
                .filteredOn(arg -> !(arg instanceof OptionSpec option
                        && option.longestName().equals("--footprint")))
                .allSatisfy(arg -> assertThat(OptionWords.of(command, arg))
                        .as(arg.toString())
                        .isNotEmpty());
    }

    @Test
    void theFrontPageFitsASmallTerminal() {
        List<String> lines =
                new Help(Terminal.USUAL_WIDTH).frontPage(false).lines().toList();

        assertThat(lines)
                .hasSizeLessThan(24)
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    }

    @Test
    void theFrontPageNamesEveryCommandAndNoneThatIsNot() {
        String page = new Help(Terminal.USUAL_WIDTH).frontPage(false);

        assertThat(CommandName.words()).allSatisfy(word -> assertThat(page).containsPattern("waymark " + word + "\\b"));
        assertThat(FrontPage.MONTH).allSatisfy(step -> {
            String[] words = step.command().split(" ");
            CommandName command = CommandName.find(words[1]).orElseThrow();
            CommandLine line = Help.commandLine(command, command.make());
            line.parseArgs(Arrays.copyOfRange(words, 2, words.length));
        });
    }

    private static List<String> examples(CommandName command) {
        return description(command)
                .filter(line -> line.contains("waymark " + command.word()))
                .map(line -> line.substring(line.indexOf("waymark")))
                .toList();
    }

    private static Stream<String> description(CommandName command) {
        return Arrays.stream(Help.commandLine(command, command.make())
                .getCommandSpec()
                .usageMessage()
                .description());
    }
}
