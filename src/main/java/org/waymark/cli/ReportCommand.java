package org.waymark.cli;

import java.io.IOException;
import org.waymark.Assessment;
import org.waymark.Settings;
import org.waymark.catalogue.Finding;
import org.waymark.document.Renderer;
import org.waymark.document.WriterOptions;
import org.waymark.progress.Narrowing;
import org.waymark.report.ReportContent;
import org.waymark.report.ReportFormat;
import org.waymark.terminal.TextStyle;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code waymark report}. */
@picocli.CommandLine.Command(
        header = "Writes a progress report for one month, dimension by dimension.",
        description = {
            "  waymark report returns/                             the latest month",
            "  waymark report returns/ --period 2026-10            that month",
            "  waymark report returns/ --dimension relating        one dimension",
            "  waymark report returns/ --footprint QWO             one footprint",
            "  waymark report returns/ --format html -o oct.html   a page to send round",
            "  waymark report returns/ --format xlsx -o oct.xlsx   tables and charts",
            "  waymark report returns/ --format csv -o oct.csv     every figure",
        })
final class ReportCommand implements Command {

    @Mixin
    private InputOptions input = new InputOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text, markdown, html, json, csv or xlsx. Without it: text.")
    private String format = "text";

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Mixin
    private PartOptions part = new PartOptions();

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            description = "End with exit code 1 when the returns have findings from this severity on: error, warning,"
                    + " advisory or never. Without it: never.")
    private String failOn = "never";

    @Mixin
    private ProgrammeOptions programme = new ProgrammeOptions();

    @Mixin
    private GeneralOptions general = new GeneralOptions();

    @Override
    public int run(Session session) throws IOException {
        ReportFormat chosen = Choice.of("--format", format, ReportFormat.class, ReportFormat::id);
        FailOn threshold = FailOn.read(failOn);
        TextStyle style = output.style(session, general.colour());
        Output target = chosen.isText() ? output.output(session) : output.bytes(session, "a workbook");
        Settings settings = input.settings(session, programme);
        Narrowing narrowing = part.narrowing(settings.programme().footprints());
        Assessment assessment =
                new Reading(session, general).of(settings, waymark -> waymark.assess(input.paths(), narrowing));
        Renderer<ReportContent> renderer = chosen.renderer(new WriterOptions(Version.current(), style));
        ReportContent content = new ReportContent(
                assessment.progress(),
                assessment.verdict().findings().sorted(Finding.BY_PLACE).toList(),
                Version.current());
        target.writeBytes(out -> renderer.render(content, out));
        return threshold.exitCode(assessment.verdict());
    }

    @Override
    public GeneralOptions general() {
        return general;
    }
}
