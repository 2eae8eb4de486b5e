package org.waymark.cli;

import java.io.IOException;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.Settings;
import org.waymark.compare.CompareRequest;
import org.waymark.compare.Comparison;
import org.waymark.compare.ComparisonResult;
import org.waymark.compare.render.CompareFormat;
import org.waymark.document.Renderer;
import org.waymark.document.WriterOptions;
import org.waymark.intake.Discovery;
import org.waymark.progress.Narrowing;
import org.waymark.terminal.TextStyle;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code waymark compare}. */
@picocli.CommandLine.Command(
        header = "Says what changed between two returns of one month, or between two months.",
        description = {
            "  waymark compare sent.xlsx sent-again.xlsx          what was put right",
            "  waymark compare returns/2026-09 returns/2026-10    what moved in a month",
            "  waymark compare returns/                           in the latest month",
            "  waymark compare returns/ --footprint QWO           of one footprint",
            "  waymark compare returns/ --period 2026-10 --with 2026-07",
            "  waymark compare returns/ --format html -o moves.html",
        })
final class CompareCommand implements Command {

    private static final String HOW = "name two, OLD NEW, or one folder that holds both months";

    @Mixin
    private InputOptions input = new InputOptions();

    @Option(
            names = "--with",
            paramLabel = "PERIOD",
            description = "The earlier month, YYYY-MM or last-month. Without it: of two PATHs the latest in the first,"
                    + " of one PATH the month before the later one.")
    private @Nullable String with;

    @Option(names = "--format", paramLabel = "FORMAT", description = "text, markdown, html or json. Without it: text.")
    private String format = "text";

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Mixin
    private PartOptions part = new PartOptions();

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            description = "End with exit code 1 when what is later has findings from this severity on: error, warning,"
                    + " advisory or never. Without it: never.")
    private String failOn = "never";

    @Mixin
    private ProgrammeOptions programme = new ProgrammeOptions();

    @Mixin
    private GeneralOptions general = new GeneralOptions();

    @Override
    public int run(Session session) throws IOException {
        CompareFormat chosen = Choice.of("--format", format, CompareFormat.class, CompareFormat::id);
        FailOn threshold = FailOn.read(failOn);
        TextStyle style = output.style(session, general.colour());
        Output target = output.output(session);
        Settings settings = input.settings(session, programme);
        Narrowing narrowing = part.narrowing(settings.programme().footprints());
        CompareRequest request = request(session, narrowing);
        ComparisonResult compared = new Reading(session, general).of(settings, waymark -> waymark.compare(request));
        Renderer<Comparison> renderer = chosen.renderer(
                new WriterOptions(Version.current(), style),
                settings.programme().schema());
        target.writeBytes(out -> renderer.render(compared.comparison(), out));
        return threshold.exitCode(compared.verdict());
    }

    @Override
    public GeneralOptions general() {
        return general;
    }

    private CompareRequest request(Session session, Narrowing narrowing) {
        List<String> paths = input.paths();
        if (paths.contains(Discovery.STANDARD_INPUT)) {
            throw new UsageException("compare reads files and folders more than once, and standard input is neither;"
                    + " save it as a file and name that.");
        }
        YearMonth period = input.period(session);
        YearMonth earlier = with == null ? null : input.month(session, "--with", with);
        return switch (paths.size()) {
            case 0 -> throw new UsageException("There is nothing to compare; " + HOW + '.');
            case 1 -> CompareRequest.within(paths, earlier, period, narrowing);
            case 2 -> new CompareRequest(paths.subList(0, 1), paths.subList(1, 2), earlier, period, narrowing);
            default ->
                throw new UsageException(paths.size() + " files or folders are too many to compare; " + HOW + '.');
        };
    }
}
