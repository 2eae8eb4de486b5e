package org.waymark.cli;

import java.io.IOException;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.Settings;
import org.waymark.compare.ChangeSet;
import org.waymark.compare.CompareRequest;
import org.waymark.compare.ComparisonResult;
import org.waymark.compare.render.CompareFormat;
import org.waymark.document.Renderer;
import org.waymark.document.WriterOptions;
import org.waymark.intake.FileDiscovery;
import org.waymark.progress.Narrowing;
import org.waymark.terminal.TextStyle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The command {@code waymark compare}. */
@Command(
        header = "Compares two returns for one month, or two months.",
        description = {
            "  waymark compare sent.xlsx sent-again.xlsx          what was corrected",
            "  waymark compare returns/2026-09 returns/2026-10    what changed in a month",
            "  waymark compare returns/                           in the latest month",
            "  waymark compare returns/ --footprint QWO           one footprint",
            "  waymark compare returns/ --period 2026-10 --previous 2026-07",
            "  waymark compare returns/ -o moves.html",
        })
final class CompareCommand extends WaymarkCommand {

    private static final String HOW = "name two paths, OLD NEW, or one folder that contains both months";

    @Mixin
    private CompareInput input = new CompareInput();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            order = OptionGroup.OUTPUT,
            description = "Format: ${COMPLETION-CANDIDATES}. Default: from the extension of FILE, otherwise text.")
    private @Nullable CompareFormat format;

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Mixin
    private OpenOption open = new OpenOption();

    @Mixin
    private PartOptions part = new PartOptions();

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            order = OptionGroup.CHECKS,
            description = "Exit with code 1 if the later returns have a finding of this severity or a higher one:"
                    + " ${COMPLETION-CANDIDATES}. Findings in the earlier returns do not count. Default:"
                    + " ${DEFAULT-VALUE}.")
    private FailOn failOn = FailOn.NEVER;

    @Mixin
    private UnmaskedOption unmasked = new UnmaskedOption();

    @Mixin
    private ProgrammeOptions programme = new ProgrammeOptions();

    @Override
    int run(CommandSession session) throws IOException {
        input.separate(session);
        TextStyle style = output.style(session, general().colour());
        CompareFormat shown = output.format(format, CompareFormat.TEXT, CompareFormat.values());
        open.require(output.path(session), "-o changes.html");
        OutputTarget target = shown.isText() ? output.output(session) : output.bytes(session, "an Office file");
        Settings settings = unmasked.apply(input.settings(session, programme));
        Narrowing narrowing = part.narrowing(settings.programme().footprints());
        CompareRequest request = request(session, narrowing);
        ReadingRun reading = new ReadingRun(session, general());
        ComparisonResult compared = reading.run(settings, waymark -> waymark.compare(request));
        reading.noteNotCounted(compared.passedOver());
        Renderer<ChangeSet> renderer = shown.renderer(
                new WriterOptions(Version.current(), style, settings.programme().branding()),
                settings.programme().schema());
        target.writeBytes(out -> renderer.render(compared.comparison(), out));
        open.open(session, output.path(session));
        return failOn.exitCode(compared.verdict());
    }

    private CompareRequest request(CommandSession session, Narrowing narrowing) {
        List<String> paths = input.paths();
        if (paths.contains(FileDiscovery.STANDARD_INPUT)) {
            throw new UsageException("compare cannot read standard input, because it reads the returns more than once;"
                    + " save them as a file and name that file.");
        }
        YearMonth period = input.period(session);
        YearMonth earlier = input.earlierMonth();
        return switch (paths.size()) {
            case 0 -> throw new UsageException("There is nothing to compare; " + HOW + '.');
            case 1 -> CompareRequest.within(paths, earlier, period, narrowing);
            case 2 -> new CompareRequest(paths.subList(0, 1), paths.subList(1, 2), earlier, period, narrowing);
            default ->
                throw new UsageException(paths.size() + " files or folders are too many to compare; " + HOW + '.');
        };
    }
}
