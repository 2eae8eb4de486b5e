package org.waymark.cli;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import org.waymark.Settings;
import org.waymark.pack.MonthlyPack;
import org.waymark.pack.PackFile;
import org.waymark.pack.PackFolder;
import org.waymark.pack.PackWriter;
import org.waymark.pack.content.PackContent;
import org.waymark.progress.Coverage;
import org.waymark.text.Dates;
import org.waymark.text.English;
import org.waymark.text.SentText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The command {@code waymark pack}. */
@Command(
        header = "Writes the monthly pack: everything that is sent out for one month.",
        description = {
            "  waymark pack returns/ --period 2026-10 -o packs/2026-10   a month's pack",
            "  waymark pack returns/ -o packs/new                        the latest month",
            "  waymark pack returns/ --period 2026-10 -o packs/2026-10 --replace",
            "                                                               with late returns",
            "  waymark pack returns/ --period last-month -o latest --replace -q",
            "                                                               from cron",
        })
final class PackCommand extends WaymarkCommand {

    /** A pack that was written, and its folder as given on the command line. */
    private record WrittenPack(String folder, PackContent content, List<PackFile> files) {}

    @Mixin
    private ReturnsInput input = new ReturnsInput();

    @Mixin
    private FolderOption output = new FolderOption();

    @Mixin
    private OpenOption open = new OpenOption();

    @Option(
            names = "--replace",
            order = OptionGroup.OUTPUT,
            description = "Replace an existing pack, including changes made to it by hand.")
    private boolean replace;

    @Mixin
    private FailOnOption failOn = new FailOnOption(FailOn.ERROR);

    @Mixin
    private UnmaskedOption unmasked = new UnmaskedOption();

    @Mixin
    private ProgrammeOptions programme = new ProgrammeOptions();

    @Override
    int run(CommandSession session) {
        Settings settings = unmasked.apply(input.settings(session, programme));
        String given = output.required("packs/" + exampleMonth(session, settings));
        Path target = session.folder().resolve(given);
        session.files().writeFolder(FolderOption.NAME, given, target);
        session.files().replaceFolder(FolderOption.NAME, given, target);
        try (PackFolder folder = PackFolder.claim(given, target, replace)) {
            ReadingRun reading = new ReadingRun(session, general());
            WrittenPack pack = reading.withProgress(watcher -> {
                PackContent content = new PackReading(reading, settings, input.paths()).content(watcher);
                PackWriter writer = new PackWriter(folder, settings.threads(), watcher);
                return new WrittenPack(given, content, writer.write(content, MonthlyPack.documents(content)));
            });
            reportWritten(session, pack);
            open.open(session, target.resolve("index.html"));
            return reportProblems(session, pack);
        }
    }

    private void reportWritten(CommandSession session, WrittenPack pack) {
        if (!general().quiet()) {
            Coverage coverage = pack.content().progress().coverage();
            session.console()
                    .say("Wrote the pack for " + month(pack.content()) + " to " + SentText.line(pack.folder()) + ": "
                            + English.count(pack.files().size(), "file") + "; "
                            + coverage.received().size() + " of "
                            + English.count(coverage.expected().size(), "return") + " expected have arrived.");
        }
    }

    /** Printed even with {@code --quiet}, as it is the message that cron forwards. */
    private int reportProblems(CommandSession session, WrittenPack pack) {
        PackContent content = pack.content();
        int exit = failOn.exitCode(content.counting());
        if (exit != ExitCode.FINE) {
            Coverage coverage = content.progress().coverage();
            int toCorrect = coverage.received().size() - coverage.accepted().size();
            String late =
                    coverage.deadline() == null ? "" : ", " + coverage.late().size() + " late";
            session.console()
                    .say("The returns for " + month(content) + " have problems: " + toCorrect + " to correct, "
                            + coverage.missing().size() + " missing" + late + "; " + SentText.line(pack.folder())
                            + "/chase.csv lists the footprints that need to act. The pack is complete. The exit code is 1 because"
                            + " of these problems; with --fail-on never it would be 0.");
        }
        return exit;
    }

    private static YearMonth exampleMonth(CommandSession session, Settings settings) {
        YearMonth asked = settings.period();
        return asked == null ? YearMonth.now(session.clock()).minusMonths(1) : asked;
    }

    private static String month(PackContent content) {
        return Dates.month(content.progress().period());
    }
}
