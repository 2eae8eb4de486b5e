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

/** What is done to whole folders. Links are never followed. */
public final class FolderTree {

    private FolderTree() {}

    public static boolean exists(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }

    /** Makes the folders above a path that are not there, and gives them, the deepest first. */
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

    /** The names of what is in the same folder as a file, without the file itself, sorted; empty when it cannot be read. */
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

    /** Removes folders as long as they are empty. */
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

    /** Removes a folder and all in it; does nothing when it is not there. */
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

    /** Has the disk hold the entries of a folder and of all folders in it, as far as the system can. */
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

    /** Has the disk hold the entries of one folder. Some systems, such as Windows, cannot be asked to. */
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
