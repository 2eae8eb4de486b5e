package org.waymark.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * Recognises what waymark itself wrote, so that it is never read as a return. This is the only place that knows the marks.
 */
final class OwnOutput {

    /** What a pack is, to follow "the folder is". */
    static final String PACK = "a pack that waymark wrote";

    private static final Pattern MANIFEST = Pattern.compile("\\{\\s*\"waymark\"\\s*:.*", Pattern.DOTALL);

    private static final int MANIFEST_START = 200;

    private OwnOutput() {}

    /** Whether a folder is a monthly pack: it has the first page and the manifest of one. */
    static boolean isPack(Path folder) {
        Path manifest = folder.resolve("manifest.json");
        if (!Files.isRegularFile(manifest) || !Files.isRegularFile(folder.resolve("index.html"))) {
            return false;
        }
        try (InputStream in = Files.newInputStream(manifest)) {
            String start = new String(in.readNBytes(MANIFEST_START), StandardCharsets.UTF_8);
            return MANIFEST.matcher(start).matches();
        } catch (IOException e) {
            return false;
        }
    }
}
