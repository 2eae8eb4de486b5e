package org.waymark.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.waymark.programme.Programme;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code waymark explain}. */
@picocli.CommandLine.Command(
        header = "Tells what a code means, why it matters and how to put it right.",
        description = {
            "  waymark explain WM-R11                 one code",
            "  waymark explain r11 c05                two, the short way",
            "  waymark explain green-while-slipping   by its name",
            "  waymark explain WM-K                   a whole family",
        })
final class ExplainCommand implements Command {

    @Parameters(
            paramLabel = "CODE...",
            hideParamSyntax = true,
            arity = "0..*",
            description = "Codes, their names, or families of codes; waymark rules lists them.")
    private List<String> words = new ArrayList<>();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Mixin
    private ProgrammeOptions programme = new ProgrammeOptions();

    @Mixin
    private GeneralOptions general = new GeneralOptions();

    @Override
    public int run(Session session) throws IOException {
        if (words.isEmpty()) {
            throw new UsageException(
                    "Say which code to explain, such as waymark explain WM-R11; waymark rules lists them.");
        }
        Output target = output.output(session);
        Programme run = programme.programme(session, session.folder());
        CodeList known = CodeList.of(run);
        List<CodeList.Entry> entries = words.stream()
                .flatMap(word -> known.find("explain", word).stream())
                .distinct()
                .toList();
        Page page = new Page(output.width(session), output.paints(session, general.colour()));
        target.write(out -> {
            for (CodeList.Entry entry : entries) {
                out.write(entry == entries.get(0) ? "" : "\n");
                out.write(entry.explained(page));
            }
        });
        return ExitCode.FINE;
    }

    @Override
    public GeneralOptions general() {
        return general;
    }
}
