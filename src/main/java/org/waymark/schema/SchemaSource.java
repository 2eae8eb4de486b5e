package org.waymark.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.waymark.catalogue.NearestMatch;
import org.waymark.storage.FolderTree;

/** Loads schemas: the built-in one by its name, and others by their path. */
public final class SchemaSource {

    /** The name of the built-in schema. */
    public static final String CHANGE_MILESTONES = "change-milestones";

    private SchemaSource() {}

    /** The built-in schema for change milestones. */
    public static Schema builtIn() {
        String document = CHANGE_MILESTONES + ".json";
        try (InputStream in = SchemaSource.class.getResourceAsStream(document)) {
            if (in == null) {
                throw new IllegalStateException(document + " is missing from the distribution");
            }
            return SchemaReader.read(document, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The schema that a command line or a programme file names.
     *
     * @param nameOrPath {@code change-milestones} for the built-in schema, or the path of a Table Schema in JSON
     * @param relativeTo the folder to which a relative path is relative
     * @throws SchemaException when the schema does not exist, cannot be read or is faulty
     */
    public static Schema load(String nameOrPath, Path relativeTo) {
        return load(nameOrPath, relativeTo, nameOrPath);
    }

    /**
     * The schema that a command line or a programme file names; see {@link #load(String, Path)}.
     *
     * @param shown the name to show for the file where it is listed with others
     */
    public static Schema load(String nameOrPath, Path relativeTo, String shown) {
        if (nameOrPath.equals(CHANGE_MILESTONES)) {
            return builtIn();
        }
        Path path = resolve(nameOrPath, relativeTo);
        if (!Files.isRegularFile(path)) {
            throw new SchemaException(missing(nameOrPath, path));
        }
        try {
            SettingsFile file = SettingsFile.read(path, shown, SettingsFile.MOST);
            return SchemaReader.read(nameOrPath.replace('\\', '/'), file.bytes())
                    .readFrom(file);
        } catch (IOException e) {
            throw new SchemaException("The schema " + nameOrPath + " cannot be read: " + e.getMessage() + ".", e);
        }
    }

    private static Path resolve(String nameOrPath, Path relativeTo) {
        try {
            return relativeTo.resolve(nameOrPath);
        } catch (InvalidPathException e) {
            throw new SchemaException("\"" + nameOrPath + "\" is not the path of a schema: " + e.getReason() + ".", e);
        }
    }

    private static String missing(String nameOrPath, Path path) {
        if (NearestMatch.nearest(nameOrPath, List.of(CHANGE_MILESTONES)).isPresent()) {
            return "There is no schema \"" + nameOrPath + "\"; did you mean the built-in \"" + CHANGE_MILESTONES
                    + "\"?";
        }
        String near = NearestMatch.siblingHint(path, FolderTree.siblings(path));
        return "There is no schema file " + nameOrPath + near + "; give the path of a Table Schema in JSON, or \""
                + CHANGE_MILESTONES + "\" for the built-in one.";
    }
}
