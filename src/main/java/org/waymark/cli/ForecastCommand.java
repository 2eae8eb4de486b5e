package org.waymark.cli;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.waymark.Settings;
import org.waymark.document.Renderer;
import org.waymark.document.WriterOptions;
import org.waymark.forecast.Forecasts;
import org.waymark.progress.Narrowing;
import org.waymark.report.ForecastFormat;
import org.waymark.report.view.ForecastContent;
import org.waymark.terminal.TextStyle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The command {@code waymark forecast}. */
@Command(
        header = "Compares earlier forecasts with what happened, and shows when open milestones are expected.",
        description = {
            "  waymark forecast returns/                        up to the latest month",
            "  waymark forecast returns/ --period 2026-10       as it was known then",
            "  waymark forecast returns/ --footprint QWO        one footprint's outlook",
            "  waymark forecast returns/ -o forecast.html       a page to share",
            "  waymark forecast returns/ -o forecasts.csv       forecasts and outcomes",
        })
final class ForecastCommand extends WaymarkCommand {

    @Mixin
    private ReturnsInput input = new ReturnsInput();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            order = OptionGroup.OUTPUT,
            description = "Format: ${COMPLETION-CANDIDATES}. Default: from the extension of FILE, otherwise text.")
    private @Nullable ForecastFormat format;

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Mixin
    private OpenOption open = new OpenOption();

    @Mixin
    private PartOptions part = new PartOptions();

    @Mixin
    private UnmaskedOption unmasked = new UnmaskedOption();

    @Mixin
    private ProgrammeOptions programme = new ProgrammeOptions();

    @Override
    int run(CommandSession session) throws IOException {
        TextStyle style = output.style(session, general().colour());
        ForecastFormat shown = output.format(format, ForecastFormat.TEXT, ForecastFormat.values());
        open.require(output.path(session), "-o forecast.html");
        OutputTarget target = shown.isText() ? output.output(session) : output.bytes(session, "an Office file");
        Settings settings = unmasked.apply(input.settings(session, programme));
        Narrowing narrowing = part.narrowing(settings.programme().footprints());
        Forecasts forecasts =
                new ReadingRun(session, general()).run(settings, waymark -> waymark.forecast(input.paths(), narrowing));
        Renderer<ForecastContent> renderer = shown.renderer(
                new WriterOptions(Version.current(), style, settings.programme().branding()));
        ForecastContent content =
                new ForecastContent(settings.programme().name(), settings.asOf(), narrowing.description(), forecasts);
        target.writeBytes(out -> renderer.render(content, out));
        open.open(session, output.path(session));
        return ExitCode.FINE;
    }
}
