package org.waymark.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * Compares an output with a file in the test resources; {@code -Dwaymark.renew} rewrites the file. Web pages are compared
 * without their style, which {@code PageStyleTest} checks.
 */
public final class GoldenFile {

    private static final Pattern STYLES = Pattern.compile("(?s)<style>.*?</style>\\n?");

    private GoldenFile() {}

    /**
     * Fails when the text differs from the file, or when the file does not exist.
     *
     * @param file below the project's folder
     */
    public static void assertSame(String text, Path file) {
        if (file.toString().endsWith(".html")) {
            compare(STYLES.matcher(text).replaceAll(""), file);
        } else {
            compare(text, file);
        }
    }

    private static void compare(String text, Path file) {
        try {
            if (System.getProperty("waymark.renew") != null) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.writeString(file, text);
            }
            assertThat(file).as("kept output; write it with -Dwaymark.renew").exists();
            assertThat(text)
                    .as("%s; if the change is meant, write it anew with -Dwaymark.renew", file)
                    .isEqualTo(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
