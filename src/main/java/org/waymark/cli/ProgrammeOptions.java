package org.waymark.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.programme.Programme;
import org.waymark.programme.ProgrammeSource;
import org.waymark.schema.Schema;
import org.waymark.schema.SchemaSource;
import org.waymark.schema.SettingsFile;
import picocli.CommandLine.Option;

/** Options for the programme and the schema of its returns. */
final class ProgrammeOptions {

    @Option(
            names = "--programme",
            paramLabel = "FILE",
            order = OptionGroup.INPUT,
            description = "The programme file, waymark.yaml. Default: the nearest one in or above the folder of "
                    + "the first return; if there is none, the built-in programme.")
    private @Nullable String programme;

    @Option(
            names = "--schema",
            paramLabel = "FILE",
            order = OptionGroup.INPUT,
            description = "Schema of the returns, used instead of the programme's schema. Any Table Schema.")
    private @Nullable String schema;

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
        if (programme != null) {
            Path file = session.folder().resolve(programme);
            if (Files.isDirectory(file)) {
                return ProgrammeSource.read(
                        file.resolve(ProgrammeSource.FILE_NAME), programme + '/' + ProgrammeSource.FILE_NAME);
            }
            return ProgrammeSource.read(file, programme);
        }
        Optional<Path> nearest = ProgrammeSource.nearest(start);
        return nearest.map(file -> ProgrammeSource.read(file, shown(session, file)))
                .orElseGet(ProgrammeSource::builtIn);
    }

    /** The path of a file, relative to the session's folder where it is below it. */
    private static String shown(CommandSession session, Path file) {
        Path folder = session.folder().toAbsolutePath().normalize();
        Path absolute = file.toAbsolutePath().normalize();
        return absolute.startsWith(folder) ? folder.relativize(absolute).toString() : absolute.toString();
    }
}
