package org.waymark.pack.content;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that was read.
 *
 * @param name its name in findings
 * @param bytes its length
 * @param sha256 the digest of its bytes, in lower-case hexadecimal digits
 */
public record PackInput(String name, long bytes, String sha256) {

    /**
     * Reads a file and computes its digest.
     *
     * @throws IOException if the file cannot be read
     */
    public static PackInput of(String name, Path file) throws IOException {
        try (DigestStream digest = new DigestStream(OutputStream.nullOutputStream())) {
            Files.copy(file, digest);
            return new PackInput(name, digest.bytes(), digest.hex());
        }
    }
}
