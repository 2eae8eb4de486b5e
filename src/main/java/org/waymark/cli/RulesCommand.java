package org.waymark.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.programme.Programme;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code waymark rules}. */
@Command(
        header = "Lists every code that is checked, with its severity in your programme.",
        description = {
            "  waymark rules                                  all codes",
            "  waymark rules WM-R                             one family",
            "  waymark rules --format markdown -o rules.md    all codes as a Markdown page",
            "  waymark rules --programme north/waymark.yaml   as another programme has them",
        })
final class RulesCommand extends WaymarkCommand {

    @Parameters(
            paramLabel = "CODE...",
            hideParamSyntax = true,
            arity = "0..*",
            completionCandidates = CompletionCandidates.CodeId.class,
            description = "List only these codes, such as WM-R11, or families of codes, such as WM-R or R.")
    private List<String> words = new ArrayList<>();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            order = OptionGroup.OUTPUT,
            description = "Format: ${COMPLETION-CANDIDATES}. Default: from the extension of FILE, otherwise text.")
    private @Nullable RulesFormat format;

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Mixin
    private ProgrammeOptions programme = new ProgrammeOptions();

    @Override
    int run(CommandSession session) throws IOException {
        RulesFormat shown = output.format(format, RulesFormat.TEXT, RulesFormat.values());
        OutputTarget target = output.output(session);
        Programme loaded = programme.programme(session, session.folder());
        CodeList known = CodeList.of(loaded);
        List<CodeList.ListedCode> entries = words.isEmpty()
                ? known.entries()
                : words.stream()
                        .flatMap(word -> known.find("rules", word).stream())
                        .distinct()
                        .toList();
        HelpPage page = new HelpPage(
                output.width(session), output.paints(session, general().colour()));
        target.write(out -> shown.write(entries, page, out));
        return ExitCode.FINE;
    }
}
