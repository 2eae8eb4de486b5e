package org.waymark.cli;

import java.io.IOException;
import org.waymark.programme.Programme;
import org.waymark.schema.SchemaFormat;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code waymark schema}. */
@picocli.CommandLine.Command(
        header = "Shows what a return must look like, or exports it for other tools.",
        description = {
            "  waymark schema                                 every column, for people",
            "  waymark schema --format native -o mine.json    a start for a schema of your own",
            "  waymark schema --format table-schema           for any Frictionless tool",
            "  waymark schema --format json-schema            for one row as JSON",
        })
final class SchemaCommand implements Command {

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "markdown, native, table-schema or json-schema. Without it: markdown.")
    private String format = "markdown";

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Mixin
    private ProgrammeOptions programme = new ProgrammeOptions();

    @Mixin
    private GeneralOptions general = new GeneralOptions();

    @Override
    public int run(Session session) throws IOException {
        SchemaFormat chosen = Choice.of("--format", format, SchemaFormat.class, SchemaFormat::word);
        Output target = output.output(session);
        Programme run = programme.programme(session, session.folder());
        target.write(out -> out.write(chosen.write(run.schema())));
        return ExitCode.FINE;
    }

    @Override
    public GeneralOptions general() {
        return general;
    }
}
