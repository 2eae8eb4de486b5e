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
import org.waymark.text.Formats;
import org.waymark.text.SentText;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code waymark pack}. */
@picocli.CommandLine.Command(
        header = "Writes everything that is sent out for one month into a folder.",
        description = {
            "  waymark pack returns/ --period 2026-10 --out packs/2026-10   a month's pack",
            "  waymark pack returns/ --out packs/new                        the latest month",
            "  waymark pack returns/ --period 2026-10 --out packs/2026-10 --replace",
            "                                                               as more has come",
            "  waymark pack returns/ --period last-month --out latest --replace -q",
            "                                                               from cron",
        })
final class PackCommand implements Command {

    /** A pack that stands in its place. */
    private record Written(PackContent content, List<PackFile> files) {}

    @Mixin
    private InputOptions input = new InputOptions();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            required = true,
            description = "The folder to write. It is there when the whole pack is written, and not before.")
    private String out = "";

    @Option(
            names = "--replace",
            description = "Put the new pack in the place of the one that stands there, whatever was changed in it.")
    private boolean replace;

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            description = "End with exit code 1 when the returns have findings from this severity on: error, warning,"
                    + " advisory or never; the pack is written all the same. Without it: error.")
    private String failOn = "error";

    @Mixin
    private ProgrammeOptions programme = new ProgrammeOptions();

    @Mixin
    private GeneralOptions general = new GeneralOptions();

    @Override
    public int run(Session session) {
        FailOn threshold = FailOn.read(failOn);
        Settings settings = input.settings(session, programme);
        Path target = session.folder().resolve(out);
        OutsideReturns.require(session, "--out", out, target, input.paths());
        session.files().replaceFolder("--out", out, target);
        try (PackFolder folder = PackFolder.claim(out, target, replace)) {
            Written pack = new Reading(session, general).watched(watcher -> {
                PackContent content = content(session, settings, watcher);
                PackWriter writer = new PackWriter(folder, settings.threads(), watcher);
                return new Written(content, writer.write(content, MonthlyPack.documents(content)));
            });
            tell(session, pack);
            return tellProblems(session, pack.content(), threshold);
        }
    }

    @Override
    public GeneralOptions general() {
        return general;
    }

    private PackContent content(Session session, Settings settings, Watcher watcher) {
        InputDigests digests = new InputDigests(watcher);
        Assessment assessment =
                new Reading(session, general).waymark(settings, digests).assess(input.paths(), Narrowing.NONE);
        return PackContent.of(
                assessment.verdict(),
                assessment.read(),
                assessment.progress(),
                settings.programme(),
                digests.inputs(),
                Version.current());
    }

    private void tell(Session session, Written pack) {
        if (!general.quiet()) {
            Coverage coverage = pack.content().progress().coverage();
            session.console()
                    .say("Wrote the pack for " + month(pack.content()) + " to " + SentText.line(out) + ": "
                            + Formats.count(pack.files().size(), "file") + "; "
                            + coverage.received().size() + " of "
                            + Formats.count(coverage.expected().size(), "return") + " expected have come.");
        }
    }

    /** Said even to who asked for quiet: it is what cron sends on. */
    private int tellProblems(Session session, PackContent content, FailOn threshold) {
        int exit = threshold.exitCode(content.verdict());
        if (exit != ExitCode.FINE) {
            Coverage coverage = content.progress().coverage();
            int toCorrect = coverage.received().size() - coverage.accepted().size();
            String late =
                    coverage.deadline() == null ? "" : ", " + coverage.late().size() + " late";
            session.console()
                    .say("The returns for " + month(content) + " have problems: " + toCorrect + " to correct, "
                            + coverage.missing().size() + " missing" + late + "; " + SentText.line(out)
                            + "/chase.csv says whom to ask for what.");
        }
        return exit;
    }

    private static String month(PackContent content) {
        return Formats.month(content.progress().period());
    }
}
