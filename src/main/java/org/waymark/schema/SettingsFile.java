package org.waymark.schema;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/** A programme file, a schema, a list of footprints or a logo, with its content at the time of reading. Immutable. */
public final class SettingsFile {

    /** The most bytes that a schema or a list of footprints may have. */
    public static final int MOST = 5_000_000;

    private final Path path;
    private final String name;
    private final byte[] bytes;

    private SettingsFile(Path path, String name, byte[] bytes) {
        this.path = path;
        this.name = name;
        this.bytes = bytes;
    }

    /**
     * Reads a whole settings file. Devices, pipes and the pseudo-files of the operating system are rejected, because
     * reading them may never end.
     *
     * @param name the name to show for the file, with {@code /} between its parts
     * @param most the most bytes that the file may have
     * @throws IOException when the file cannot be read, is too large or is not an ordinary file; where waymark states
     *     the reason, the message is the rest of a sentence
     */
    public static SettingsFile read(Path file, String name, int most) throws IOException {
        BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class);
        if (!found.isRegularFile()) {
            throw new IOException("it is not an ordinary file");
        }
        if (found.size() > most) {
            throw new IOException(
                    "it holds more than " + (most < 1_000_000 ? most / 1_000 + " kB" : most / 1_000_000 + " MB"));
        }
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(most + 1);
        }
        if (bytes.length != found.size()) {
            throw new IOException("it is not an ordinary file, or it changed while it was read");
        }
        return new SettingsFile(file, name.replace('\\', '/'), bytes);
    }

    /** The path that the file was read from. */
    public Path path() {
        return path;
    }

    /** The name to show for the file, with {@code /} between its parts. */
    public String name() {
        return name;
    }

    /** A copy of the content. */
    public byte[] bytes() {
        return bytes.clone();
    }
}
