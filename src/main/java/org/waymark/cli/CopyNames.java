package org.waymark.cli;

import java.io.File;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.waymark.check.FileVerdict;
import org.waymark.findings.FootprintFindings;
import org.waymark.intake.FileEndings;
import org.waymark.intake.InputFile;
import org.waymark.storage.OutputNames;

/**
 * Names annotated copies after their originals. No two names differ only in case, so that copies do not collide on a file
 * system that ignores it.
 */
final class CopyNames {

    private static final int MOST_BYTES = 200;

    private final Map<String, String> folders;
    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    private CopyNames(Map<String, String> folders) {
        this.folders = folders;
    }

    /** Names for copies in the same subfolders as their originals. */
    static CopyNames likeOriginals() {
        return new CopyNames(Map.of());
    }

    /**
     * Names for copies in the same subfolders as their originals, in a folder that also has a file with this
     * name.
     */
    static CopyNames without(String taken) {
        CopyNames names = likeOriginals();
        names.taken.add(taken.toLowerCase(Locale.ROOT));
        return names;
    }

    /**
     * Names for copies in the folder of the footprint that sent the original. The copy of a file with returns of
     * several footprints is in the same subfolder as its original.
     *
     * @param shared the files with returns of several footprints
     */
    static CopyNames byFootprint(List<FootprintFindings> parts, SenderFolders senders, Set<String> shared) {
        Map<String, String> folders = new HashMap<>();
        for (FootprintFindings part : parts) {
            for (FileVerdict file : part.verdict().files()) {
                folders.put(file.file(), senders.of(part));
            }
        }
        folders.keySet().removeAll(shared);
        return new CopyNames(folders);
    }

    /**
     * Names the next copy, relative to the folder of the copies. If the original was found in a folder that is read, the
     * copy has the same path below it; otherwise it has the name of the original only. If the name is already taken, a
     * number in brackets is added.
     *
     * @param ending the ending of the copy, such as {@code .xlsx}
     */
    String next(InputFile file, String ending) {
        String folder = folders.get(file.name());
        Path root = folder == null ? file.root() : null;
        Path bare = root == null ? file.path().getFileName() : root.relativize(file.path());
        Path path = folder == null ? bare : Path.of(folder).resolve(bare.toString());
        String whole = FileEndings.stem(String.valueOf(path));
        String written = String.valueOf(path).substring(whole.length());
        String stem = shortened(whole);
        String kept = written.equalsIgnoreCase(ending) ? written : ending;
        String name = stem + kept;
        String first = name.toLowerCase(Locale.ROOT);
        while (!taken.add(name.toLowerCase(Locale.ROOT))) {
            name = stem + " (" + numbers.merge(first, 2, (n, two) -> n + 1) + ")" + kept;
        }
        return name;
    }

    /** Leaves room for an ending and a number if the name of the original is as long as a file system allows. */
    private static String shortened(String stem) {
        int name = stem.lastIndexOf(File.separatorChar) + 1;
        return stem.substring(0, name) + OutputNames.cut(stem.substring(name), MOST_BYTES);
    }
}
