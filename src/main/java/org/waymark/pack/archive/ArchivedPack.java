package org.waymark.pack.archive;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.waymark.pack.content.PackException;
import org.waymark.pack.content.PackFiles;
import org.waymark.text.SentText;
import tools.jackson.core.JacksonException;

/**
 * A pack in a folder, with the files that programs read. Immutable; the files are read when they are asked for.
 *
 * @param given the folder as given on the command line, for messages
 * @param folder the folder
 * @param manifest what its manifest states
 */
public record ArchivedPack(String given, Path folder, ArchivedManifest manifest) {

    /**
     * Opens the pack in a folder.
     *
     * @throws PackException if the folder is not a pack
     * @throws IOException if the manifest cannot be read
     */
    public static ArchivedPack open(String given, Path folder) throws IOException {
        if (!Files.isRegularFile(folder.resolve(PackFiles.MANIFEST))) {
            throw notAPack(given);
        }
        try {
            ArchivedManifest manifest = ArchivedManifest.of(JsonValues.read(read(folder, PackFiles.MANIFEST)));
            return new ArchivedPack(given, folder, manifest);
        } catch (JacksonException | DateTimeException e) {
            throw new PackException(
                    "\"" + SentText.line(given) + "\" is not a pack of waymark, or its " + PackFiles.MANIFEST
                            + " was changed: the file does not have the members of one.",
                    e);
        }
    }

    /** Whether a folder has files of a pack beside its manifest, so that a manifest that cannot be read was changed. */
    public static boolean hasFilesOfPack(Path folder) {
        return Files.isRegularFile(folder.resolve(PackFiles.MANIFEST))
                && Files.isRegularFile(folder.resolve(PackFiles.REPORT));
    }

    /** The message about a folder without the files of a pack. */
    private static PackException notAPack(String given) {
        return new PackException("\"" + SentText.line(given) + "\" is not a pack, because it contains no "
                + PackFiles.MANIFEST + "; name the folder that waymark pack wrote.");
    }

    /**
     * Whether another version of waymark wrote the pack, which gives other bytes for the same returns.
     *
     * @param current the version that is running
     * @throws IOException if the manifest cannot be read
     */
    public boolean isOfEarlierVersion(String current) throws IOException {
        return !manifest.version().equals(current) || ManifestSeal.isMissing(read(folder, PackFiles.MANIFEST));
    }

    /**
     * The rows of one of its CSV files.
     *
     * @param path the path in the pack, such as {@code data/milestones.csv}
     * @throws PackException if the pack has no such file, or it is not a table
     * @throws IOException if the file cannot be read
     */
    public List<CSVRecord> rows(String path) throws IOException {
        String text = new String(bytes(path), StandardCharsets.UTF_8).replaceFirst("^\ufeff", "");
        try (Reader reader = new StringReader(text)) {
            return CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(reader)
                    .getRecords();
        } catch (IllegalArgumentException | UncheckedIOException e) {
            throw changed(path, e);
        }
    }

    /**
     * One of its JSON files.
     *
     * @throws PackException if the pack has no such file, or it is not JSON
     * @throws IOException if the file cannot be read
     */
    public JsonValues json(String path) throws IOException {
        try {
            return JsonValues.read(bytes(path));
        } catch (JacksonException e) {
            throw changed(path, e);
        }
    }

    private byte[] bytes(String path) throws IOException {
        if (!Files.isRegularFile(folder.resolve(path))) {
            throw new PackException(
                    "The pack \"" + SentText.line(given) + "\" has no " + path
                            + ", because an earlier version of waymark wrote it or the file was removed; write the pack again.");
        }
        return read(folder, path);
    }

    private PackException changed(String path, Exception e) {
        return new PackException(
                path + " in the pack \"" + SentText.line(given) + "\" was changed and cannot be read;"
                        + " waymark verify lists what was changed.",
                e);
    }

    private static byte[] read(Path folder, String path) throws IOException {
        return Files.readAllBytes(folder.resolve(path));
    }
}
