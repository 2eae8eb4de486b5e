package org.waymark.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Creates, removes and flushes whole folders. Links are never followed. */
public final class FolderTree {

    private FolderTree() {}

    /** Whether there is a file, a folder or a link at a path, even a link to nothing. */
    public static boolean exists(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }

    /** Creates the missing folders above a path, and returns them, deepest first. */
    public static List<Path> makeAbove(Path path) throws IOException {
        List<Path> missing = new ArrayList<>();
        Path above = path.getParent();
        while (above != null && !Files.exists(above)) {
            missing.add(above);
            above = above.getParent();
        }
        if (!missing.isEmpty()) {
            Files.createDirectories(missing.get(0));
        }
        return missing;
    }

    /** Returns the sorted names of the other files and folders beside a file; empty when they cannot be listed. */
    public static List<String> siblings(Path file) {
        Path folder = file.toAbsolutePath().normalize().getParent();
        Path name = file.getFileName();
        if (folder == null || name == null) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> String.valueOf(entry.getFileName()))
                    .filter(other -> !other.equals(name.toString()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    /** Removes folders in the order given, up to the first that is not empty. */
    public static void removeEmpty(List<Path> deepestFirst) throws IOException {
        for (Path folder : deepestFirst) {
            try (Stream<Path> entries = Files.list(folder)) {
                if (entries.findAny().isPresent()) {
                    return;
                }
            }
            Files.delete(folder);
        }
    }

    /** Removes a folder and its content; does nothing when the folder does not exist. */
    public static void remove(Path folder) throws IOException {
        if (!exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.deleteIfExists(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path each, @Nullable IOException fault) throws IOException {
                if (fault != null) {
                    throw fault;
                }
                Files.deleteIfExists(each);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** Flushes the entries of a folder and of all folders in it to the disk, where the system can do so. */
    public static void sync(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult postVisitDirectory(Path each, @Nullable IOException fault) throws IOException {
                if (fault != null) {
                    throw fault;
                }
                syncEntries(each);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** Flushes the entries of one folder to the disk; false where the system, such as Windows, cannot do so. */
    public static boolean syncEntries(@Nullable Path folder) {
        if (folder == null) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
