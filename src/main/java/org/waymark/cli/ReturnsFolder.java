package org.waymark.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.programme.ProgrammeSource;

/**
 * A folder in which a later run would read new files as returns.
 *
 * @param path the real path of the folder
 * @param certain whether files in it and below it are read; if not, only one file in it was named, so that only folders
 * of output are refused there
 */
record ReturnsFolder(Path path, boolean certain) {

    /** The name that {@code waymark init} gives to the folder of returns. */
    static final String NAME = "returns";

    /**
     * The folders of the paths that a run reads: each folder that is named, each folder that has several of the named
     * files (as with a shell glob), and the folder of returns above either of them.
     */
    static List<ReturnsFolder> of(List<Path> read) {
        List<ReturnsFolder> folders = new ArrayList<>();
        Set<Path> parents = new HashSet<>();
        for (Path each : read) {
            Path real = real(each);
            Path folder = Files.isDirectory(real) ? real : real.getParent();
            if (folder != null) {
                folders.add(new ReturnsFolder(folder, folder.equals(real) || !parents.add(folder)));
                Path root = rootAbove(folder);
                if (root != null) {
                    folders.add(new ReturnsFolder(root, true));
                }
            }
        }
        return folders.stream().distinct().toList();
    }

    /**
     * The nearest folder, the given one or one above it, that is named {@value #NAME}. The search ends at the folder of a
     * programme.
     */
    static @Nullable ReturnsFolder around(Path place) {
        Path folder = real(place);
        while (folder != null && !isProgramme(folder)) {
            Path name = folder.getFileName();
            if (name != null && name.toString().equalsIgnoreCase(NAME)) {
                return new ReturnsFolder(folder, true);
            }
            folder = folder.getParent();
        }
        return null;
    }

    /** The folder of returns that a folder belongs to: one named {@value #NAME}, or the one just below a programme's. */
    private static @Nullable Path rootAbove(Path folder) {
        Path root = folder;
        while (root != null && !isProgramme(root)) {
            Path name = root.getFileName();
            Path parent = root.getParent();
            if (name != null && name.toString().equalsIgnoreCase(NAME) || parent != null && isProgramme(parent)) {
                return root;
            }
            root = parent;
        }
        return null;
    }

    private static boolean isProgramme(Path folder) {
        return Files.isRegularFile(folder.resolve(ProgrammeSource.FILE_NAME));
    }

    /** Whether a folder of output must not be here. */
    boolean includesFolder(Path folder) {
        Path real = real(folder);
        return certain ? real.startsWith(path) : real.equals(path);
    }

    /** Whether a file of output must not be here. */
    boolean includesFile(Path file) {
        return certain && real(file).startsWith(path);
    }

    /** The real path: links are resolved in the part of the path that exists. */
    static Path real(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        Path parent = absolute.getParent();
        if (parent == null || Files.exists(absolute)) {
            try {
                return absolute.toRealPath();
            } catch (IOException e) {
                return absolute;
            }
        }
        return real(parent).resolve(absolute.getFileName());
    }
}
