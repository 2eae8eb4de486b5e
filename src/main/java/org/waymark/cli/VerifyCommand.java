package org.waymark.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.Settings;
import org.waymark.check.PersonalDataUse;
import org.waymark.intake.FileDiscovery;
import org.waymark.intake.InputFile;
import org.waymark.pack.archive.ArchivedManifest;
import org.waymark.pack.archive.ArchivedPack;
import org.waymark.pack.content.PackContent;
import org.waymark.pack.content.PackException;
import org.waymark.pack.content.PackFiles;
import org.waymark.pack.verify.DigestCheck;
import org.waymark.pack.verify.PackDifference;
import org.waymark.pack.verify.RebuildCheck;
import org.waymark.programme.Programme;
import org.waymark.programme.SettingsException;
import org.waymark.schema.SchemaException;
import org.waymark.schema.SettingsFile;
import org.waymark.text.English;
import org.waymark.text.SentText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code waymark verify}. */
@Command(
        header = "Checks that a pack is unchanged, and that its returns still give the same pack.",
        description = {
            "  waymark verify packs/2026-10            every file against the manifest",
            "  waymark verify packs/2026-10 returns/   also make the pack again and compare",
        })
final class VerifyCommand extends WaymarkCommand {

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "PACK",
            hideParamSyntax = true,
            description = "Folder of a pack that waymark pack wrote.")
    private @Nullable String pack;

    @Parameters(
            index = "1..*",
            arity = "0..*",
            paramLabel = "RETURNS...",
            hideParamSyntax = true,
            description =
                    "The returns from which the pack was made. Name them in the same way, and run the command in the"
                            + " same folder, as when the pack was made.")
    private List<String> returns = new ArrayList<>();

    @Option(
            names = "--previous",
            paramLabel = "PATH",
            order = OptionGroup.INPUT,
            description = "Earlier returns, if the pack was made with this option. May be repeated.")
    private List<String> previous = new ArrayList<>();

    @Mixin
    private ProgrammeOptions programme = new ProgrammeOptions();

    @Override
    int run(CommandSession session) throws IOException {
        if (pack == null) {
            throw new UsageException("Name the folder of a pack, such as waymark verify packs/2026-10.");
        }
        if (returns.contains(FileDiscovery.STANDARD_INPUT)) {
            throw new UsageException("verify reads returns from files, not from standard input.");
        }
        Path folder = session.folder().resolve(pack);
        ArchivedPack opened;
        try {
            opened = ArchivedPack.open(pack, folder);
        } catch (PackException e) {
            if (!ArchivedPack.hasFilesOfPack(folder)) {
                throw e;
            }
            return report(
                    session,
                    List.of(new PackDifference(
                            PackFiles.MANIFEST, "changed since the pack was written, so that it cannot be read")));
        }
        return verify(session, opened);
    }

    private int verify(CommandSession session, ArchivedPack opened) throws IOException {
        List<PackDifference> found = new ArrayList<>(DigestCheck.ofPack(opened));
        List<String> checked = new ArrayList<>();
        boolean sealed = DigestCheck.coversManifest(opened);
        int listed = opened.manifest().outputs().size();
        checked.add(
                sealed
                        ? "All " + English.count(listed + 1, "file") + " of the pack are unchanged."
                        : "The manifest lists " + English.count(listed, "file")
                                + " of the pack besides itself, and all are unchanged.");
        if (!returns.isEmpty()) {
            found.addAll(inputs(session, opened, checked));
        }
        if (!found.isEmpty()) {
            return report(session, found);
        }
        if (opened.isOfEarlierVersion(Version.current())) {
            checked.add("The pack was written by an earlier version of waymark ("
                    + opened.manifest().version() + "): only digests were compared"
                    + (returns.isEmpty() ? "." : ", and it was not made again."));
        } else if (!returns.isEmpty()) {
            Optional<PackDifference> difference = rebuild(session, opened);
            if (difference.isPresent()) {
                return report(session, List.of(difference.get()));
            }
            checked.add("Made again from its returns, every file has the same bytes.");
        }
        if (!sealed) {
            checked.add("Its manifest has no digest of its own, so a change in the manifest itself may not be found.");
        }
        session.console()
                .out()
                .write("Unchanged: " + SentText.line(opened.given()) + ". " + String.join(" ", checked) + '\n');
        return ExitCode.FINE;
    }

    /** Compares settings and returns with the digests in the manifest. */
    private List<PackDifference> inputs(CommandSession session, ArchivedPack opened, List<String> checked)
            throws IOException {
        ArchivedManifest manifest = opened.manifest();
        List<PackDifference> found = new ArrayList<>();
        try {
            found.addAll(DigestCheck.ofSettings(files(programme(session)), manifest.settings()));
        } catch (SettingsException | SchemaException e) {
            found.addAll(DigestCheck.ofSettingsIn(session.folder(), manifest.settings()));
            if (found.isEmpty()) {
                throw e;
            }
        }
        try (FileDiscovery discovery =
                new FileDiscovery(session.folder(), session.console().in(), programme.outside())) {
            List<InputFile> files = discovery.find(
                    Stream.concat(returns.stream(), previous.stream()).toList());
            found.addAll(DigestCheck.ofInputs(files, manifest.inputs()));
        }
        checked.add("So are its " + English.count(manifest.inputs().size(), "input") + " and "
                + English.count(manifest.settings().size(), "settings file") + ".");
        return found;
    }

    private Optional<PackDifference> rebuild(CommandSession session, ArchivedPack opened) throws IOException {
        ArchivedManifest manifest = opened.manifest();
        Programme loaded = programme(session);
        Settings settings = new Settings(
                loaded,
                manifest.period(),
                manifest.asOf(),
                previous.stream().map(Path::of).toList(),
                Runtime.getRuntime().availableProcessors(),
                programme.outside(),
                manifest.masked() ? PersonalDataUse.MASKED : PersonalDataUse.AS_SENT);
        ReadingRun reading = new ReadingRun(session, general());
        PackContent content = reading.withProgress(new PackReading(reading, settings, returns)::content);
        return new RebuildCheck(opened, settings.threads()).firstDifference(content);
    }

    private Programme programme(CommandSession session) {
        return programme.programme(session, session.folder().resolve(returns.get(0)));
    }

    private static List<SettingsFile> files(Programme loaded) {
        SettingsFile schema = loaded.schema().file();
        return Stream.concat(loaded.files().stream(), Stream.ofNullable(schema)).toList();
    }

    private int report(CommandSession session, List<PackDifference> found) throws IOException {
        session.console()
                .out()
                .write("Different: " + SentText.line(String.valueOf(pack)) + ", "
                        + English.count(found.size(), "difference") + ".\n");
        for (PackDifference each : found) {
            session.console().out().write("  " + each.line() + '\n');
        }
        return ExitCode.FINDINGS;
    }
}
