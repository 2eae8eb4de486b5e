package org.waymark.pack.verify;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.waymark.pack.MonthlyPack;
import org.waymark.pack.PackFile;
import org.waymark.pack.archive.ArchivedPack;
import org.waymark.pack.content.DigestStream;
import org.waymark.pack.content.PackContent;
import org.waymark.pack.content.PackDocument;
import org.waymark.parallel.OrderedTasks;
import org.waymark.text.SentText;

/** Makes a pack again and compares every file with the file in a folder, byte for byte. Nothing is written. */
public final class RebuildCheck {

    private static final Set<String> OFFICE = Set.of("xlsx", "docx", "pptx");

    /** The most characters of a line that are shown. */
    private static final int SHOWN = 60;

    /** The characters before the first difference that are shown. */
    private static final int BEFORE = 20;

    private final ArchivedPack pack;
    private final int threads;

    /** @param threads how many documents are made at the same time */
    public RebuildCheck(ArchivedPack pack, int threads) {
        this.pack = pack;
        this.threads = threads;
    }

    /**
     * Compares a pack with one made of the same content.
     *
     * @param content what the pack was made of, read again
     * @return the first file that differs, by path, with the place of the first difference in it; empty if none does
     * @throws IOException if a file of the pack cannot be read
     */
    public Optional<PackDifference> firstDifference(PackContent content) throws IOException {
        List<PackDocument> documents = new ArrayList<>(MonthlyPack.documents(content));
        List<PackFile> made = new ArrayList<>();
        try {
            made.addAll(
                    new OrderedTasks("waymark-verify", threads).run(documents, RebuildCheck::made, (one, other) -> {}));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        made.sort(Comparator.comparing(PackFile::path));
        PackDocument manifest = MonthlyPack.manifest(content, List.copyOf(made));
        documents.add(manifest);
        made.add(made(manifest));
        Map<String, String> digests = new HashMap<>();
        made.forEach(file -> digests.put(file.path(), file.sha256()));
        documents.sort(Comparator.comparing(PackDocument::path));
        for (PackDocument document : documents) {
            Path file = pack.folder().resolve(document.path());
            if (!Files.isRegularFile(file)) {
                return Optional.of(
                        new PackDifference(document.path(), "the returns give this file too, which the pack lacks"));
            }
            byte[] actual = Files.readAllBytes(file);
            if (!DigestStream.of(actual).equals(digests.get(document.path()))) {
                return Optional.of(difference(document, actual));
            }
        }
        return Optional.empty();
    }

    private static PackFile made(PackDocument document) {
        try (DigestStream digest = new DigestStream(OutputStream.nullOutputStream())) {
            document.write(digest);
            return new PackFile(document.path(), digest.bytes(), digest.hex());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The place of the first difference, for which the document is made once more. */
    private static PackDifference difference(PackDocument document, byte[] actual) throws IOException {
        String path = document.path();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.write(out);
        byte[] expected = out.toByteArray();
        boolean office = OFFICE.contains(path.substring(path.lastIndexOf('.') + 1));
        return new PackDifference(path, office ? part(actual, expected) : line(actual, expected));
    }

    /** Names the first part of an Office file that differs. */
    private static String part(byte[] actual, byte[] expected) throws IOException {
        Map<String, String> here = parts(actual);
        Map<String, String> made = parts(expected);
        return made.entrySet().stream()
                .filter(part -> !part.getValue().equals(here.get(part.getKey())))
                .map(Map.Entry::getKey)
                .findFirst()
                .map(name -> "its part " + name + " is not the one that the returns give")
                .orElse("it has other parts than the returns give");
    }

    private static Map<String, String> parts(byte[] file) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), DigestStream.of(zip.readAllBytes()));
            }
        }
        return parts;
    }

    /**
     * Shows the first line that differs, as it is in the pack and as the returns give it. Bytes are compared, because a file of
     * the pack may no longer be text.
     */
    static String line(byte[] actual, byte[] expected) {
        List<String> here = lines(actual);
        List<String> made = lines(expected);
        int at = 0;
        while (at < here.size() && at < made.size() && here.get(at).equals(made.get(at))) {
            at++;
        }
        String one = at < here.size() ? here.get(at) : "";
        String other = at < made.size() ? made.get(at) : "";
        if (text(one).equals(text(other))) {
            return "line " + (at + 1) + " has other bytes than the returns give";
        }
        one = text(one);
        other = text(other);
        int from = Math.max(0, Arrays.mismatch(one.toCharArray(), other.toCharArray()) - BEFORE);
        return "line " + (at + 1) + " has " + shown(one, from) + " where the returns give " + shown(other, from);
    }

    /** The lines, with a character for each byte. */
    private static List<String> lines(byte[] file) {
        return Arrays.asList(new String(file, StandardCharsets.ISO_8859_1).split("\n", -1));
    }

    private static String text(String line) {
        return new String(line.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    /** A part of a line from a place that is near its first difference. */
    private static String shown(String line, int from) {
        return from >= line.length() ? "nothing" : SentText.quoted(SentText.cut(line.substring(from), SHOWN));
    }
}
