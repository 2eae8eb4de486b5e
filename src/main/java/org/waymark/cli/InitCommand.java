package org.waymark.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.NearestMatch;
import org.waymark.programme.Programme;
import org.waymark.programme.ProgrammeSource;
import org.waymark.programme.SettingsException;
import org.waymark.storage.FolderTree;
import org.waymark.storage.StagedFolder;
import org.waymark.storage.WriteFault;
import org.waymark.text.SentText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code waymark init}. */
@Command(
        header = "Creates the folder of a new programme, with its settings and footprints.",
        description = {
            "  waymark init leadership                       with the 44 footprints of 2016",
            "  waymark init leadership --footprints our.csv  with your own footprints",
            "  waymark init . --name Coastline               in the current folder",
        })
final class InitCommand extends WaymarkCommand {

    private static final String LIST = "footprints.csv";

    @Parameters(paramLabel = "DIR", description = "Folder to create. Existing files are never overwritten.")
    private String folder = "";

    @Option(
            names = "--name",
            paramLabel = "NAME",
            order = OptionGroup.INPUT,
            description = "Name of the programme, used in the titles of reports. Default: Leadership for Change.")
    private @Nullable String name;

    @Option(
            names = "--footprints",
            paramLabel = "FILE",
            order = OptionGroup.INPUT,
            description = "List of footprints: a CSV file with the columns code and name, and optionally those "
                    + "in docs/own-footprints.md. Default: the 44 footprints of 2016.")
    private @Nullable String footprints;

    @Override
    int run(CommandSession session) throws IOException {
        LocalDate today = LocalDate.now(session.clock());
        String list = footprints == null ? ProgrammeSource.builtInList() : list(session, footprints);
        Path target = session.folder().resolve(folder);
        session.files()
                .writeFolder("init", folder, target.toAbsolutePath().normalize().resolveSibling(""));
        requirePlace(target.toAbsolutePath().normalize());
        try (StagedFolder writing = StagedFolder.in(target)) {
            add(writing, LIST, list);
            NewProgramme content =
                    new NewProgramme(name == null ? ProgrammeSource.builtIn().name() : name, YearMonth.from(today));
            add(writing, ProgrammeSource.FILE_NAME, content.settings("-"));
            Programme programme = read(writing);
            add(
                    writing,
                    ProgrammeSource.FILE_NAME,
                    content.settings(programme.footprints().all().get(0).code()));
            add(writing, "README.md", content.readme(programme));
            writing.addFolder("returns");
            if (!writing.existing().isEmpty()) {
                throw new UsageException("\"" + folder + "\" already contains " + String.join(", ", writing.existing())
                        + ", and nothing is overwritten; name a new folder, or move those files away.");
            }
            writing.place();
        } catch (IOException e) {
            throw new UsageException("The folder \"" + folder + "\" cannot be created: " + WriteFault.words(e)
                    + "; name a folder that you may write to.");
        }
        if (!general().quiet()) {
            String shown = SentText.line(folder);
            session.console()
                    .say("Created " + shown + ": waymark.yaml, footprints.csv, README.md and the folder returns.");
            session.console().say("Next: read " + shown + "/README.md, which lists the month's commands in order.");
        }
        return ExitCode.FINE;
    }

    private void requirePlace(Path target) {
        Path parent = target.getParent();
        if (Files.exists(target) && !Files.isDirectory(target)) {
            throw new UsageException("\"" + folder + "\" is a file; name a folder.");
        }
        if (parent == null || !Files.isDirectory(parent)) {
            throw new UsageException("The folder above \"" + folder + "\" does not exist; create it first.");
        }
    }

    private static void add(StagedFolder writing, String name, String text) throws IOException {
        writing.add(name, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Reads the new files, so that a mistake in the list is reported now and not next month. */
    private Programme read(StagedFolder made) {
        try {
            return ProgrammeSource.read(made.path(ProgrammeSource.FILE_NAME), ProgrammeSource.FILE_NAME);
        } catch (SettingsException e) {
            String list = footprints == null ? LIST : footprints;
            throw new SettingsException(
                    String.valueOf(e.getMessage()).replace(made.path(LIST).toString(), list), e);
        }
    }

    private static String list(CommandSession session, String given) {
        Path file = session.folder().resolve(given);
        try {
            return Files.readString(file);
        } catch (NoSuchFileException e) {
            throw new UsageException("--footprints names \"" + given + "\", which does not exist"
                    + NearestMatch.siblingHint(file, FolderTree.siblings(file)) + ".");
        } catch (CharacterCodingException e) {
            throw new UsageException("--footprints names \"" + given
                    + "\", which is not in UTF-8; save it as \"CSV UTF-8\" and try again.");
        } catch (IOException e) {
            throw new UsageException(
                    "--footprints names \"" + given + "\", which cannot be read: " + e.getMessage() + ".");
        }
    }
}
