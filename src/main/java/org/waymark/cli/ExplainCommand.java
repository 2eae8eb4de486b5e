package org.waymark.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.waymark.programme.Programme;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The command {@code waymark explain}. */
@Command(
        header = "Explains codes: what each means, why it matters and how to fix it.",
        description = {
            "  waymark explain WM-R11                 one code",
            "  waymark explain r11 c05                two, the short way",
            "  waymark explain green-while-slipping   by name",
            "  waymark explain WM-K                   a whole family",
        })
final class ExplainCommand extends WaymarkCommand {

    @Parameters(
            paramLabel = "CODE...",
            hideParamSyntax = true,
            arity = "0..*",
            completionCandidates = CompletionCandidates.CodeId.class,
            description = "Codes, their names, or families of codes. See waymark rules for the list.")
    private List<String> words = new ArrayList<>();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Mixin
    private ProgrammeOptions programme = new ProgrammeOptions();

    @Override
    int run(CommandSession session) throws IOException {
        if (words.isEmpty()) {
            throw new UsageException("Name a code, such as waymark explain WM-R11. See waymark rules for the list.");
        }
        OutputTarget target = output.output(session);
        Programme loaded = programme.programme(session, session.folder());
        CodeList known = CodeList.of(loaded);
        List<CodeList.ListedCode> entries = words.stream()
                .flatMap(word -> known.find("explain", word).stream())
                .distinct()
                .toList();
        HelpPage page = new HelpPage(
                output.width(session), output.paints(session, general().colour()));
        target.write(out -> {
            for (CodeList.ListedCode entry : entries) {
                out.write(entry == entries.get(0) ? "" : "\n");
                out.write(entry.explained(page));
            }
        });
        return ExitCode.FINE;
    }
}
