package org.waymark.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.NearestMatch;
import org.waymark.programme.Programme;
import org.waymark.programme.Programmes;
import org.waymark.programme.SettingsException;
import org.waymark.storage.WriteFault;
import org.waymark.text.SentText;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code waymark init}. */
@picocli.CommandLine.Command(
        header = "Makes the folder of a new programme: its settings, its footprints, a place for returns.",
        description = {
            "  waymark init leadership                       with the footprints of 2016",
            "  waymark init leadership --footprints our.csv  with your own footprints",
            "  waymark init . --name Coastline               in the folder where you are",
        })
final class InitCommand implements Command {

    @Parameters(paramLabel = "DIR", description = "The folder to make; nothing that stands in it is overwritten.")
    private String folder = "";

    @Option(
            names = "--name",
            paramLabel = "NAME",
            description = "The programme's name, as reports are headed. Without it: Leadership for Change.")
    private @Nullable String name;

    @Option(
            names = "--footprints",
            paramLabel = "FILE",
            description = "A list of footprints to take over: CSV with the columns code and name, and others as"
                    + " docs/own-footprints.md tells. Without it: the 44 of 2016.")
    private @Nullable String footprints;

    @Mixin
    private GeneralOptions general = new GeneralOptions();

    @Override
    public int run(Session session) throws IOException {
        LocalDate today = LocalDate.now(session.clock());
        String list = footprints == null ? Programmes.builtInList() : list(session, footprints);
        NewFolder made = NewFolder.at(folder, session.folder().resolve(folder));
        try (NewFolder writing = made) {
            writing.add("footprints.csv", list);
            NewProgramme content =
                    new NewProgramme(name == null ? Programmes.builtIn().name() : name, YearMonth.from(today));
            writing.add(Programmes.FILE_NAME, content.settings("-"));
            Programme programme = read(writing);
            writing.add(
                    Programmes.FILE_NAME,
                    content.settings(programme.footprints().all().get(0).code()));
            writing.add("README.md", content.readme(programme));
            writing.addFolder("returns");
            writing.place();
        } catch (IOException e) {
            throw new UsageException("The folder \"" + folder + "\" cannot be made: " + WriteFault.words(e)
                    + "; name a folder that you may write to.");
        }
        if (!general.quiet()) {
            String shown = SentText.line(folder);
            session.console()
                    .say("Made " + shown + ": waymark.yaml, footprints.csv, README.md and the folder returns.");
            session.console().say("Next: read " + shown + "/README.md, which has the month's commands in order.");
        }
        return ExitCode.FINE;
    }

    @Override
    public GeneralOptions general() {
        return general;
    }

    /** Reads what was made, so that a faulty list is said now and not next month. */
    private Programme read(NewFolder made) {
        try {
            return Programmes.read(made.file(Programmes.FILE_NAME), Programmes.FILE_NAME);
        } catch (SettingsException e) {
            String list = footprints == null ? "footprints.csv" : footprints;
            throw new SettingsException(
                    String.valueOf(e.getMessage())
                            .replace(made.file("footprints.csv").toString(), list),
                    e);
        }
    }

    private static String list(Session session, String given) {
        try {
            return Files.readString(session.folder().resolve(given));
        } catch (NoSuchFileException e) {
            throw new UsageException("--footprints names \"" + given + "\", which does not exist"
                    + NearestMatch.siblingHint(session.folder().resolve(given)) + ".");
        } catch (CharacterCodingException e) {
            throw new UsageException("--footprints names \"" + given
                    + "\", which is not in UTF-8; save it as \"CSV UTF-8\" and try again.");
        } catch (IOException e) {
            throw new UsageException(
                    "--footprints names \"" + given + "\", which cannot be read: " + e.getMessage() + ".");
        }
    }
}
