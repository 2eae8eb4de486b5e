package org.waymark.schema;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/** A file that says what is run or what is checked, as it was when it was read. */
public final class SettingsFile {

    /** Bytes of a schema or a list of footprints that are read. */
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
     * Reads a settings file as a whole. Devices, pipes and the files in which a system shows its processes are not read,
     * as they may have no end and are not settings.
     *
     * @param name the name to show for the file, with {@code /} between its parts
     * @param most bytes that the file may hold; more are not read into memory
     * @throws IOException also when the file is too large or is not an ordinary file; the message is part of a sentence
     */
    public static SettingsFile read(Path file, String name, int most) throws IOException {
        BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class);
        if (!found.isRegularFile()) {
            throw new IOException("it is not an ordinary file");
        }
        if (found.size() > most) {
            throw new IOException("it holds more than " + most / 1_000_000 + " MB");
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
