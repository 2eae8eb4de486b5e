package org.waymark.cli;

import java.io.IOException;
import org.waymark.Settings;
import org.waymark.collection.CollectionStatus;
import org.waymark.document.Renderer;
import org.waymark.document.WriterOptions;
import org.waymark.report.StatusFormat;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code waymark status}. */
@picocli.CommandLine.Command(
        header = "Says who has sent what for a month, who is late, and what to ask of whom.",
        description = {
            "  waymark status returns/                      the latest month",
            "  waymark status returns/ --period 2026-11     a month that may have only begun",
            "  waymark status returns/ --missing-only       those to chase",
            "  waymark status returns/ --missing-only --format csv -o chase.csv",
            "                                               the same for a mail merge",
        })
final class StatusCommand implements Command {

    @Mixin
    private InputOptions input = new InputOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text, markdown, html, csv or json. Without it: text.")
    private String format = "text";

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Option(
            names = "--missing-only",
            description = "Only those of whom something is asked: to send, to correct, or to be on time next month.")
    private boolean missingOnly;

    @Mixin
    private ProgrammeOptions programme = new ProgrammeOptions();

    @Mixin
    private GeneralOptions general = new GeneralOptions();

    @Override
    public int run(Session session) throws IOException {
        StatusFormat chosen = Choice.of("--format", format, StatusFormat.class, StatusFormat::id);
        WriterOptions options = new WriterOptions(Version.current(), output.style(session, general.colour()));
        Output target = output.output(session);
        Settings settings = input.settings(session, programme);
        CollectionStatus whole = new Reading(session, general).of(settings, waymark -> waymark.status(input.paths()));
        CollectionStatus status = missingOnly ? whole.toChase() : whole;
        Renderer<CollectionStatus> renderer = chosen.renderer(options);
        target.writeBytes(out -> renderer.render(status, out));
        return ExitCode.FINE;
    }

    @Override
    public GeneralOptions general() {
        return general;
    }
}
