package org.waymark.pack.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.intake.InputFile;
import org.waymark.pack.archive.ArchivedManifest.Listed;
import org.waymark.pack.archive.ArchivedPack;
import org.waymark.pack.archive.ManifestSeal;
import org.waymark.pack.content.DigestStream;
import org.waymark.pack.content.PackFiles;
import org.waymark.pack.content.PackInput;
import org.waymark.schema.SettingsFile;

/** Compares files with the digests that a manifest has of them. */
public final class DigestCheck {

    private static final String CHANGED = "changed since the pack was written";

    private DigestCheck() {}

    /** The differences between the files of a pack and its manifest: listed files first, then files that it does not list. */
    public static List<PackDifference> ofPack(ArchivedPack pack) throws IOException {
        List<PackDifference> found = new ArrayList<>();
        byte[] manifest = Files.readAllBytes(pack.folder().resolve(PackFiles.MANIFEST));
        if (!ManifestSeal.isMissing(manifest) && !ManifestSeal.isIntact(manifest)) {
            found.add(new PackDifference(PackFiles.MANIFEST, CHANGED));
        }
        Set<String> listed = new HashSet<>(Set.of(PackFiles.MANIFEST));
        for (Listed output : pack.manifest().outputs()) {
            listed.add(output.name());
            String difference = difference(inside(pack.folder(), output.name()), output.sha256());
            if (difference != null) {
                found.add(new PackDifference(output.name(), difference));
            }
        }
        for (String file : files(pack.folder())) {
            if (!listed.contains(file)) {
                found.add(new PackDifference(file, "not part of the pack when it was written"));
            }
        }
        return found;
    }

    /** Whether the manifest of a pack has a digest of its own. Without one, a change of its other members is not found. */
    public static boolean coversManifest(ArchivedPack pack) throws IOException {
        return !ManifestSeal.isMissing(Files.readAllBytes(pack.folder().resolve(PackFiles.MANIFEST)));
    }

    /** The differences between the settings files in use and those that the pack was made with. */
    public static List<PackDifference> ofSettings(List<SettingsFile> files, List<Listed> listed) {
        Map<String, String> now = new HashMap<>();
        files.forEach(file -> now.put(file.name(), DigestStream.of(file.bytes())));
        return compare(
                "the settings files",
                now,
                listed,
                "is not used as settings now",
                "was not used as settings when the pack was written");
    }

    /** The differences between the settings files on the disk and the manifest; for settings that cannot be read. */
    public static List<PackDifference> ofSettingsIn(Path folder, List<Listed> listed) throws IOException {
        List<PackDifference> found = new ArrayList<>();
        for (Listed file : listed) {
            String difference = difference(resolve(folder, file.name()), file.sha256());
            if (difference != null) {
                found.add(new PackDifference(file.name(), difference));
            }
        }
        return found;
    }

    /** The differences between returns and those that the pack was made of. */
    public static List<PackDifference> ofInputs(List<InputFile> files, List<Listed> listed) throws IOException {
        Map<String, String> now = new HashMap<>();
        for (InputFile file : files) {
            if (!file.outside()) {
                now.put(file.name(), PackInput.of(file.name(), file.path()).sha256());
                InputFile.Companion list = file.explanations();
                if (list != null && !list.outside()) {
                    now.put(list.name(), PackInput.of(list.name(), list.path()).sha256());
                }
            }
        }
        return compare(
                "the returns", now, listed, "is not among the returns now", "was not read when the pack was written");
    }

    private static List<PackDifference> compare(
            String subject, Map<String, String> now, List<Listed> listed, String missing, String added) {
        if (isRenamed(now, listed)) {
            return List.of(new PackDifference(
                    listed.get(0).name(),
                    subject
                            + " have other names now; run waymark verify in the folder in which the pack was written, and"
                            + " name everything as it was named then"));
        }
        List<PackDifference> found = new ArrayList<>();
        Set<String> more = new TreeSet<>(now.keySet());
        for (Listed file : listed) {
            more.remove(file.name());
            String digest = now.get(file.name());
            if (digest == null) {
                found.add(new PackDifference(file.name(), missing));
            } else if (!digest.equals(file.sha256())) {
                found.add(new PackDifference(file.name(), CHANGED));
            }
        }
        more.forEach(file -> found.add(new PackDifference(file, added)));
        return found;
    }

    /** Whether the files are the same ones and only their names differ, as they do from another folder. */
    private static boolean isRenamed(Map<String, String> now, List<Listed> listed) {
        Set<String> digests = listed.stream().map(Listed::sha256).collect(Collectors.toSet());
        return !now.isEmpty()
                && listed.stream().noneMatch(file -> now.containsKey(file.name()))
                && digests.equals(new HashSet<>(now.values()));
    }

    /** How a file differs from its digest; null if it does not. */
    private static @Nullable String difference(@Nullable Path file, String sha256) throws IOException {
        if (file == null) {
            return "the manifest names a file outside the pack";
        }
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return "missing";
        }
        return PackInput.of("", file).sha256().equals(sha256) ? null : CHANGED;
    }

    /** The file at a path below a folder; null if the path leads out of it. */
    private static @Nullable Path inside(Path folder, String path) {
        Path file = resolve(folder, path);
        return file != null && file.startsWith(folder.normalize()) ? file : null;
    }

    private static @Nullable Path resolve(Path folder, String path) {
        try {
            return folder.normalize().resolve(path).normalize();
        } catch (InvalidPathException e) {
            return null;
        }
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
