package org.waymark.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.check.CheckPlan;
import org.waymark.check.consistency.RuleConsistency;
import org.waymark.programme.Programme;
import org.waymark.programme.ProgrammeSource;
import org.waymark.schema.Schema;
import org.waymark.schema.SchemaException;
import org.waymark.schema.SchemaFormat;
import org.waymark.schema.SchemaSource;
import org.waymark.terminal.TextStyle;
import org.waymark.text.English;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code waymark schema}. */
@Command(
        header = "Shows, exports or checks the schema of a return.",
        description = {
            "  waymark schema                                 every column, for reading",
            "  waymark schema --format native -o mine.json    to start a schema of your own",
            "  waymark schema check mine.json                 check a schema for mistakes",
            "  waymark schema --format table-schema           for any Frictionless tool",
            "  waymark schema --format json-schema            for one row as a JSON object",
            "  waymark schema --format template-csv           the header row of a return",
        })
final class SchemaCommand extends WaymarkCommand {

    static final String CHECK = "check";

    @Parameters(
            paramLabel = "[check FILE]",
            hideParamSyntax = true,
            arity = "0..*",
            completionCandidates = CompletionCandidates.SchemaAction.class,
            description =
                    "Check the schema in FILE: its fields, constraints and rules, and whether rules contradict or repeat each "
                            + "other. No return is read.")
    private List<String> words = new ArrayList<>();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            order = OptionGroup.OUTPUT,
            description = "Format: ${COMPLETION-CANDIDATES}. Default: from the extension of FILE, otherwise text.")
    private @Nullable SchemaFormat format;

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Mixin
    private ProgrammeOptions programme = new ProgrammeOptions();

    @Override
    int run(CommandSession session) throws IOException {
        OutputTarget target = output.output(session);
        if (!words.isEmpty()) {
            HelpPage page = new HelpPage(
                    output.width(session), output.paints(session, general().colour()));
            String result = checked(session, fileToCheck(), page);
            target.write(out -> out.write(result));
            return ExitCode.FINE;
        }
        SchemaFormat shown = output.format(format, SchemaFormat.TEXT, SchemaFormat.values());
        Programme loaded = programme.programme(session, session.folder());
        target.write(
                out -> out.write(shown.write(loaded.schema(), Math.min(TextStyle.READABLE, output.width(session)))));
        return ExitCode.FINE;
    }

    private String fileToCheck() {
        if (!words.get(0).equals(CHECK)) {
            throw new UsageException("Unexpected argument \"" + words.get(0)
                    + "\" for waymark schema. To check a schema, run waymark schema check FILE.");
        }
        if (words.size() != 2) {
            throw new UsageException(
                    words.size() == 1
                            ? "Name the schema to check: waymark schema check FILE."
                            : "Check one schema at a time: waymark schema check " + words.get(1) + ".");
        }
        if (format != null) {
            throw new UsageException("--format cannot be used with check; it is for showing a schema.");
        }
        return words.get(1);
    }

    /**
     * Reads and compiles a schema as for checking a return, and compares its rules with each other. Returns a line that
     * describes it, and what could not be decided about its rules.
     *
     * @throws SchemaException if there is a mistake in the schema
     */
    private static String checked(CommandSession session, String file, HelpPage page) {
        session.files().read(session.folder().resolve(file));
        Schema schema = SchemaSource.load(file, session.folder());
        CheckPlan.compile(schema, ProgrammeSource.builtIn().footprints(), null, Map.of(), Set.of());
        RuleConsistency rules = RuleConsistency.of(schema);
        SchemaException.ofEach(rules.defects(), defect -> {
            throw new SchemaException(defect.message());
        });
        String purpose = schema.describesMilestones()
                ? "It is a milestone schema."
                : "It is not a milestone schema, so it can be validated but not reported on.";
        StringBuilder text = new StringBuilder(
                file + " is valid: " + English.count(schema.columns().size(), "field") + " and "
                        + English.count(schema.rules().size(), "rule") + ". " + purpose + '\n');
        if (rules.compared() > 0) {
            text.append(page.wrapped(
                    English.count(rules.compared(), "rule") + " about single rows "
                            + English.agree(rules.compared(), "was", "were")
                            + " compared: each can be broken, and none contradicts or repeats another.",
                    0));
        }
        rules.undecided()
                .forEach(each -> text.append(page.wrapped(
                        "Not compared, because " + each.reason() + ": " + String.join(", ", each.rules()) + ".", 0)));
        return text.toString();
    }
}
