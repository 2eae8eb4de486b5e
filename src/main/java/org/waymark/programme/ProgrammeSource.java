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

/** Where programmes come from: a {@code waymark.yaml}, or the one built in. */
public final class ProgrammeSource {

    /** What the file of a programme is called. */
    public static final String FILE_NAME = "waymark.yaml";

    static final String NAME = "Leadership for Change";

    private ProgrammeSource() {}

    /**
     * The programme used when there is no file: the 44 footprints of 2016, known by their codes of 2016, their ODS
     * codes and the codes they had later, with no end and no deadline. From an ODS workbook of April 2019, joined with
     * later codes by ODS code.
     */
    public static Programme builtIn() {
        return new Programme(NAME, null, builtInFootprints(), SchemaSource.builtIn(), null, Map.of(), Set.of());
    }

    /**
     * Reads a programme.
     *
     * @param name how messages name the file
     * @throws SettingsException when the file or its footprints list is missing or at fault, or a file that it names is
     *     not in its folder or below
     * @throws org.waymark.schema.SchemaException when its schema is
     */
    public static Programme read(Path file, String name) {
        return read(file, name, OutsideFiles.REFUSED);
    }

    /**
     * As {@link #read(Path, String)}.
     *
     * @param outside whether the files that it names may be outside its folder
     */
    public static Programme read(Path file, String name, OutsideFiles outside) {
        return ProgrammeReader.read(file, name, outside);
    }

    /** The {@code waymark.yaml} in a folder or in the nearest folder above it; for a file, from its folder on. */
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

    /** The list of footprints that is built in, as CSV: what a list of one's own looks like. */
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
