package org.waymark.cli;

import java.nio.file.Path;
import java.util.List;
import org.waymark.Assessment;
import org.waymark.Settings;
import org.waymark.pack.InputDigests;
import org.waymark.pack.MonthlyPack;
import org.waymark.pack.PackFile;
import org.waymark.pack.PackFolder;
import org.waymark.pack.PackWriter;
import org.waymark.pack.content.PackContent;
import org.waymark.progress.Coverage;
import org.waymark.progress.Narrowing;
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
            "  waymark pack returns/ --period 2026-10 --out packs/2026-10   a month's pack",
            "  waymark pack returns/ --out packs/new                        the latest month",
            "  waymark pack returns/ --period 2026-10 --out packs/2026-10 --replace",
            "                                                               with late returns",
            "  waymark pack returns/ --period last-month --out latest --replace -q",
            "                                                               from cron",
        })
final class PackCommand extends WaymarkCommand {

    /** A pack that was written. */
    private record WrittenPack(PackContent content, List<PackFile> files) {}

    @Mixin
    private InputOptions input = new InputOptions();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            required = true,
            order = OptionGroup.OUTPUT,
            description = "Folder to write. It appears only when the pack is complete.")
    private String out = "";

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
        Path target = session.folder().resolve(out);
        session.files().writeFolder("--out", out, target);
        session.files().replaceFolder("--out", out, target);
        try (PackFolder folder = PackFolder.claim(out, target, replace)) {
            WrittenPack pack = new ReadingRun(session, general()).withProgress(watcher -> {
                PackContent content = content(session, settings, watcher);
                PackWriter writer = new PackWriter(folder, settings.threads(), watcher);
                return new WrittenPack(content, writer.write(content, MonthlyPack.documents(content)));
            });
            reportWritten(session, pack);
            return reportProblems(session, pack.content());
        }
    }

    private PackContent content(CommandSession session, Settings settings, ProgressListener watcher) {
        InputDigests digests = new InputDigests(watcher);
        Assessment assessment =
                new ReadingRun(session, general()).waymark(settings, digests).assess(input.paths(), Narrowing.NONE);
        return PackContent.of(
                assessment.verdict(),
                assessment.read(),
                assessment.progress(),
                settings.programme(),
                settings.personalData(),
                digests.inputs(),
                Version.current());
    }

    private void reportWritten(CommandSession session, WrittenPack pack) {
        if (!general().quiet()) {
            Coverage coverage = pack.content().progress().coverage();
            session.console()
                    .say("Wrote the pack for " + month(pack.content()) + " to " + SentText.line(out) + ": "
                            + English.count(pack.files().size(), "file") + "; "
                            + coverage.received().size() + " of "
                            + English.count(coverage.expected().size(), "return") + " expected have arrived.");
        }
    }

    /** Printed even with {@code --quiet}, as it is the message that cron forwards. */
    private int reportProblems(CommandSession session, PackContent content) {
        int exit = failOn.exitCode(content.verdict());
        if (exit != ExitCode.FINE) {
            Coverage coverage = content.progress().coverage();
            int toCorrect = coverage.received().size() - coverage.accepted().size();
            String late =
                    coverage.deadline() == null ? "" : ", " + coverage.late().size() + " late";
            session.console()
                    .say("The returns for " + month(content) + " have problems: " + toCorrect + " to correct, "
                            + coverage.missing().size() + " missing" + late + "; " + SentText.line(out)
                            + "/chase.csv lists the footprints that need to act.");
        }
        return exit;
    }

    private static String month(PackContent content) {
        return Dates.month(content.progress().period());
    }
}
