package org.waymark.cli;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.waymark.programme.Programme;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The command {@code waymark rules}. */
@Command(
        header = "Lists every code that is checked, with its severity in your programme.",
        description = {
            "  waymark rules                                  all codes",
            "  waymark rules --format markdown -o rules.md    all codes as a Markdown page",
            "  waymark rules --programme north/waymark.yaml   as another programme has them",
        })
final class RulesCommand extends WaymarkCommand {

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
        HelpPage page = new HelpPage(
                output.width(session), output.paints(session, general().colour()));
        target.write(out -> shown.write(CodeList.of(loaded).entries(), page, out));
        return ExitCode.FINE;
    }
}
