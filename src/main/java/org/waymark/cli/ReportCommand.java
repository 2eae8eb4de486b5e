package org.waymark.cli;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.waymark.Assessment;
import org.waymark.Settings;
import org.waymark.catalogue.Finding;
import org.waymark.check.Verdict;
import org.waymark.check.collection.CountingReturns;
import org.waymark.document.Renderer;
import org.waymark.document.WriterOptions;
import org.waymark.progress.Narrowing;
import org.waymark.progress.Progress;
import org.waymark.report.ReportContent;
import org.waymark.report.ReportFormat;
import org.waymark.terminal.TextStyle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The command {@code waymark report}. */
@Command(
        header = "Writes a progress report for one month, dimension by dimension.",
        description = {
            "  waymark report returns/                             one screen, latest month",
            "  waymark report returns/ --full                      everything",
            "  waymark report returns/ --period 2026-10            that month",
            "  waymark report returns/ --dimension relating        one dimension",
            "  waymark report returns/ --footprint QWO             one footprint",
            "  waymark report returns/ -o oct.html                 a page to share",
            "  waymark report returns/ -o oct.xlsx                 tables and charts",
            "  waymark report returns/ -o oct.docx                 the board paper",
            "  waymark report returns/ -o oct.csv                  every figure",
        })
final class ReportCommand extends WaymarkCommand {

    @Mixin
    private ReturnsInput input = new ReturnsInput();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            order = OptionGroup.OUTPUT,
            description = "Format: ${COMPLETION-CANDIDATES}. Default: from the extension of FILE, otherwise text.")
    private @Nullable ReportFormat format;

    @Option(
            names = "--full",
            order = OptionGroup.OUTPUT,
            description = "In text, print everything instead of one screen.")
    private boolean full;

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Mixin
    private OpenOption open = new OpenOption();

    @Mixin
    private PartOptions part = new PartOptions();

    @Mixin
    private FailOnOption failOn = new FailOnOption(FailOn.NEVER);

    @Mixin
    private UnmaskedOption unmasked = new UnmaskedOption();

    @Mixin
    private ProgrammeOptions programme = new ProgrammeOptions();

    @Override
    int run(CommandSession session) throws IOException {
        TextStyle style = output.style(session, general().colour());
        ReportFormat shown = output.format(format, ReportFormat.TEXT, ReportFormat.values());
        open.require(output.path(session), "-o report.html");
        OutputTarget target = shown.isText() ? output.output(session) : output.bytes(session, "an Office file");
        Settings settings = unmasked.apply(input.settings(session, programme));
        Narrowing narrowing = part.narrowing(settings.programme().footprints());
        ReadingRun reading = new ReadingRun(session, general());
        Assessment assessment = reading.run(settings, waymark -> waymark.assess(input.paths(), narrowing));
        reading.noteNotCounted(assessment.verdict().passedOver());
        WriterOptions options =
                new WriterOptions(Version.current(), style, settings.programme().branding());
        Renderer<ReportContent> renderer = shown == ReportFormat.TEXT && !full
                ? ReportFormat.screen(options, next(assessment.progress()))
                : shown.renderer(options);
        Verdict counting = CountingReturns.of(assessment.verdict());
        ReportContent content = new ReportContent(
                assessment.progress(),
                counting.findings().sorted(Finding.BY_PLACE).toList(),
                assessment.forecasts(),
                Version.current());
        target.writeBytes(out -> renderer.render(content, out));
        open.open(session, output.path(session));
        return failOn.exitCode(counting);
    }

    /** The command that writes the month's pack; empty for a part of the programme, and for paths that need quoting. */
    private String next(Progress progress) {
        String path = input.paths().size() == 1 ? input.paths().get(0) : "";
        return progress.narrowed() != null || !path.matches("[\\w./-]+")
                ? ""
                : "waymark pack " + path + " --period " + progress.period() + " -o packs/" + progress.period();
    }
}
