package org.waymark.cli;

import java.io.IOException;
import org.waymark.programme.Programme;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code waymark rules}. */
@picocli.CommandLine.Command(
        header = "Lists everything that waymark checks, with what it weighs in your programme.",
        description = {
            "  waymark rules                                  every code in one list",
            "  waymark rules --format markdown -o rules.md    the same as a page",
            "  waymark rules --programme north/waymark.yaml   as your programme weighs them",
        })
final class RulesCommand implements Command {

    @Option(names = "--format", paramLabel = "FORMAT", description = "text, markdown or json. Without it: text.")
    private String format = "text";

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Mixin
    private ProgrammeOptions programme = new ProgrammeOptions();

    @Mixin
    private GeneralOptions general = new GeneralOptions();

    @Override
    public int run(Session session) throws IOException {
        RulesFormat chosen = Choice.of("--format", format, RulesFormat.class, RulesFormat::word);
        Output target = output.output(session);
        Programme run = programme.programme(session, session.folder());
        Page page = new Page(output.width(session), output.paints(session, general.colour()));
        target.write(out -> chosen.write(CodeList.of(run).entries(), page, out));
        return ExitCode.FINE;
    }

    @Override
    public GeneralOptions general() {
        return general;
    }
}
