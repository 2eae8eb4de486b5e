package org.waymark.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.check.CheckPlan;
import org.waymark.programme.Programme;
import org.waymark.programme.Programmes;
import org.waymark.schema.Schema;
import org.waymark.schema.SchemaFormat;
import org.waymark.schema.Schemas;
import org.waymark.text.English;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code waymark schema}. */
@picocli.CommandLine.Command(
        header = "Shows, exports or checks what a return must look like.",
        description = {
            "  waymark schema                                 every column, for people",
            "  waymark schema --format native -o mine.json    to start a schema of your own",
            "  waymark schema check mine.json                 is it sound, or where not?",
            "  waymark schema --format table-schema           for any Frictionless tool",
            "  waymark schema --format json-schema            for one row as JSON",
            "  waymark schema --format template-csv           the headers of a return as text",
        })
final class SchemaCommand implements Command {

    private static final String CHECK = "check";

    @Parameters(
            paramLabel = "[check FILE]",
            hideParamSyntax = true,
            arity = "0..*",
            description = "Check the schema in FILE, its fields, constraints and rules, and read no return.")
    private List<String> words = new ArrayList<>();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "markdown, native, table-schema, json-schema or template-csv. Without it: markdown.")
    private @Nullable String format;

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Mixin
    private ProgrammeOptions programme = new ProgrammeOptions();

    @Mixin
    private GeneralOptions general = new GeneralOptions();

    @Override
    public int run(Session session) throws IOException {
        Output target = output.output(session);
        if (!words.isEmpty()) {
            String sound = checked(session, fileToCheck());
            target.write(out -> out.write(sound));
            return ExitCode.FINE;
        }
        String word = format == null ? "markdown" : format;
        SchemaFormat chosen = Choice.of("--format", word, SchemaFormat.class, SchemaFormat::word);
        Programme run = programme.programme(session, session.folder());
        target.write(out -> out.write(chosen.write(run.schema())));
        return ExitCode.FINE;
    }

    private String fileToCheck() {
        if (!words.get(0).equals(CHECK)) {
            throw new UsageException("waymark schema does not know what to do with \"" + words.get(0)
                    + "\"; to check a schema, type waymark schema check FILE.");
        }
        if (words.size() != 2) {
            throw new UsageException(
                    words.size() == 1
                            ? "Say which schema to check: waymark schema check FILE."
                            : "Check one schema at a time: waymark schema check " + words.get(1) + ".");
        }
        if (format != null) {
            throw new UsageException("--format is for showing a schema; leave it out to check one.");
        }
        return words.get(1);
    }

    /** Reads a schema and compiles everything in it, as before checking a return; says in a line what it holds. */
    private static String checked(Session session, String file) {
        session.files().read(session.folder().resolve(file));
        Schema schema = Schemas.load(file, session.folder());
        CheckPlan.compile(schema, Programmes.builtIn().footprints(), null, Map.of(), Set.of());
        String purpose = schema.describesMilestones()
                ? "it describes change milestones, so there are figures."
                : "it describes a table of its own, of which there are checks but no figures.";
        return file + " is sound: " + English.count(schema.columns().size(), "field") + " and "
                + English.count(schema.rules().size(), "rule") + "; " + purpose + '\n';
    }

    @Override
    public GeneralOptions general() {
        return general;
    }
}
