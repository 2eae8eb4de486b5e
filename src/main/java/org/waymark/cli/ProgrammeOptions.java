package org.waymark.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.programme.Programme;
import org.waymark.programme.ProgrammeSource;
import org.waymark.programme.SettingsException;
import org.waymark.schema.OutsideFiles;
import org.waymark.schema.Schema;
import org.waymark.schema.SchemaSource;
import org.waymark.schema.SettingsFile;
import org.waymark.text.SentText;
import picocli.CommandLine.Option;

/** Options for the programme and the schema of its returns. */
final class ProgrammeOptions {

    private static final String BUILT_IN = "built-in";

    @Option(
            names = "--programme",
            paramLabel = "FILE",
            order = OptionGroup.INPUT,
            description = "The programme file, waymark.yaml, or built-in to use none. Default: the nearest one in or "
                    + "above the folder of the first return; if there is none, the built-in programme.")
    private @Nullable String programme;

    @Option(
            names = "--schema",
            paramLabel = "FILE",
            order = OptionGroup.INPUT,
            description = "Schema of the returns, used instead of the programme's schema. Any Table Schema.")
    private @Nullable String schema;

    @Option(
            names = "--allow-outside",
            order = OptionGroup.INPUT,
            description = "Also read files outside the folders given, if a symbolic link in a folder of returns or a "
                    + "path in waymark.yaml leads there.")
    private boolean allowOutside;

    /** Whether the run may read files outside the folders that it is given. */
    OutsideFiles outside() {
        return allowOutside ? OutsideFiles.ALLOWED : OutsideFiles.REFUSED;
    }

    /** Whether the command line names the programme. */
    boolean isNamed() {
        return programme != null;
    }

    /**
     * Reads the programme.
     *
     * @param start the path from which {@code waymark.yaml} is searched for, upwards, if none is named
     */
    Programme programme(CommandSession session, Path start) {
        Programme read = read(session, start);
        read.files().forEach(file -> session.files().read(file.path()));
        declare(session, read.schema());
        if (schema == null) {
            return read;
        }
        Schema other = SchemaSource.load(schema, session.folder());
        declare(session, other);
        return read.with(other);
    }

    private static void declare(CommandSession session, Schema schema) {
        SettingsFile file = schema.file();
        if (file != null) {
            session.files().read(file.path());
        }
    }

    private Programme read(CommandSession session, Path start) {
        if (BUILT_IN.equals(programme)) {
            return ProgrammeSource.builtIn();
        }
        if (programme != null) {
            Path file = session.folder().resolve(programme);
            if (Files.isDirectory(file)) {
                return ProgrammeSource.read(
                        file.resolve(ProgrammeSource.FILE_NAME),
                        programme + '/' + ProgrammeSource.FILE_NAME,
                        outside());
            }
            return ProgrammeSource.read(file, programme, outside());
        }
        Optional<Path> nearest = ProgrammeSource.nearest(start);
        nearest.ifPresent(file -> reportFileAbove(session, file));
        return nearest.map(file -> discovered(file, shown(session, file))).orElseGet(ProgrammeSource::builtIn);
    }

    /** Reports a second programme file in a folder above, because returns may have been sent with settings of their own. */
    private static void reportFileAbove(CommandSession session, Path file) {
        Path above = file.resolveSibling("..").normalize();
        if (!above.equals(file.getParent())) {
            ProgrammeSource.nearest(above)
                    .ifPresent(other -> session.console()
                            .say("The settings in " + SentText.line(shown(session, file))
                                    + " are used instead of those in " + SentText.line(shown(session, other))
                                    + ", which is in a folder above; name the right file with --programme."));
        }
    }

    /** Reads a file that was found automatically. It must not be a link to a file outside its folder. */
    private Programme discovered(Path file, String name) {
        if (outside().refuse(file.resolveSibling(""), file)) {
            throw new SettingsException("The programme file " + name + " is a link to a file outside its folder; name"
                    + " that file with --programme, or allow such links with --allow-outside.");
        }
        return ProgrammeSource.read(file, name, outside());
    }

    /** The path of a file, relative to the session's folder where it is below it. */
    private static String shown(CommandSession session, Path file) {
        Path folder = session.folder().toAbsolutePath().normalize();
        Path absolute = file.toAbsolutePath().normalize();
        return absolute.startsWith(folder) ? folder.relativize(absolute).toString() : absolute.toString();
    }
}
