package org.waymark.programme;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.schema.OutsideFiles;
import org.waymark.schema.SchemaSource;

/** Finds and reads programmes. */
public final class ProgrammeSource {

    /** The name of a programme file. */
    public static final String FILE_NAME = "waymark.yaml";

    static final String NAME = "Leadership for Change";

    private ProgrammeSource() {}

    /**
     * The built-in programme, which is used when there is no programme file. It has no deadline. Its footprints are the
     * 44 of 2016, without an end, under their codes of 2016, their ODS codes and their later codes. The list is based
     * on an ODS workbook of April 2019, with later codes joined by ODS code.
     */
    public static Programme builtIn() {
        return new Programme(NAME, null, builtInFootprints(), SchemaSource.builtIn(), null, Map.of(), Set.of());
    }

    /**
     * Reads a programme, and refuses files outside its folder.
     *
     * @param name the name of the file in messages
     * @throws SettingsException when the file or its list of footprints is missing or faulty, or a file that it names
     *     is not in its folder or below
     * @throws org.waymark.schema.SchemaException when its schema is missing or faulty
     */
    public static Programme read(Path file, String name) {
        return read(file, name, OutsideFiles.REFUSED);
    }

    /**
     * Reads a programme; see {@link #read(Path, String)}.
     *
     * @param outside whether the files that it names may be outside its folder
     */
    public static Programme read(Path file, String name, OutsideFiles outside) {
        return ProgrammeReader.read(file, name, outside);
    }

    /**
     * The programme file in a folder, or else in the nearest folder above it; empty when there is none.
     *
     * @param start the folder, or a file in it
     */
    public static Optional<Path> nearest(Path start) {
        Path absolute = start.toAbsolutePath().normalize();
        @Nullable Path folder = Files.isDirectory(absolute) ? absolute : absolute.getParent();
        while (folder != null) {
            Path candidate = folder.resolve(FILE_NAME);
            if (Files.isRegularFile(candidate)) {
                return Optional.of(candidate);
            }
            folder = folder.getParent();
        }
        return Optional.empty();
    }

    /** The built-in list of footprints as CSV, which serves as an example of such a list. */
    public static String builtInList() {
        try (InputStream list = builtInStream()) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream builtInStream() {
        return Objects.requireNonNull(
                ProgrammeSource.class.getResourceAsStream("footprints.csv"), "the built-in footprints list");
    }

    static Footprints builtInFootprints() {
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(builtInStream(), StandardCharsets.UTF_8))) {
            return FootprintsReader.read(reader, "footprints.csv");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
