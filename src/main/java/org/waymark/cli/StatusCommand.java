package org.waymark.cli;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.waymark.Settings;
import org.waymark.collection.CollectionStatus;
import org.waymark.document.Renderer;
import org.waymark.document.WriterOptions;
import org.waymark.report.StatusFormat;
import org.waymark.terminal.TextStyle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The command {@code waymark status}. */
@Command(
        header = "Shows who has sent a return for a month, who is late, and who needs to act.",
        description = {
            "  waymark status returns/                      the latest month",
            "  waymark status returns/ --period 2026-11     any month, such as this one",
            "  waymark status returns/ --missing-only       only footprints that need to act",
            "  waymark status returns/ --missing-only -o chase.csv",
            "                                               as CSV for a mail merge",
        })
final class StatusCommand extends WaymarkCommand {

    @Mixin
    private ReturnsInput input = new ReturnsInput();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            order = OptionGroup.OUTPUT,
            description = "Format: ${COMPLETION-CANDIDATES}. Default: from the extension of FILE, otherwise text.")
    private @Nullable StatusFormat format;

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Mixin
    private OpenOption open = new OpenOption();

    @Option(
            names = "--missing-only",
            order = OptionGroup.OUTPUT,
            description =
                    "Show only footprints whose return is missing, needs correction, has a refused explanation, or is"
                            + " late.")
    private boolean missingOnly;

    @Mixin
    private ProgrammeOptions programme = new ProgrammeOptions();

    @Override
    int run(CommandSession session) throws IOException {
        TextStyle style = output.style(session, general().colour());
        StatusFormat shown = output.format(format, StatusFormat.TEXT, StatusFormat.values());
        open.require(output.path(session), "-o status.html");
        OutputTarget target = shown.isText() ? output.output(session) : output.bytes(session, "an Office file");
        Settings settings = input.settings(session, programme);
        CollectionStatus whole =
                new ReadingRun(session, general()).run(settings, waymark -> waymark.status(input.paths()));
        CollectionStatus status = missingOnly ? whole.toChase() : whole;
        Renderer<CollectionStatus> renderer = shown.renderer(
                new WriterOptions(Version.current(), style, settings.programme().branding()));
        target.writeBytes(out -> renderer.render(status, out));
        open.open(session, output.path(session));
        return ExitCode.FINE;
    }
}
