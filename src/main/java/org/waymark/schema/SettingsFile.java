package org.waymark.schema;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that says what is run or what is checked, as it was when it was read. */
public final class SettingsFile {

    private final Path path;
    private final String name;
    private final byte[] bytes;

    private SettingsFile(Path path, String name, byte[] bytes) {
        this.path = path;
        this.name = name;
        this.bytes = bytes;
    }

    /**
     * Reads a settings file as a whole.
     *
     * @param name the name to show for the file, with {@code /} between its parts
     */
    public static SettingsFile read(Path file, String name) throws IOException {
        return new SettingsFile(file, name.replace('\\', '/'), Files.readAllBytes(file));
    }

    /** Where it was read from. */
    public Path path() {
        return path;
    }

    public String name() {
        return name;
    }

    public byte[] bytes() {
        return bytes.clone();
    }
}
