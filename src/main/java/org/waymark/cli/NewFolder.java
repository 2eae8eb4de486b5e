package org.waymark.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.storage.ShutdownTask;

/**
 * A folder that is made whole, or to which new files are added. Everything is written into a hidden folder first, which
 * takes the folder's place, or whose files are moved into it, once all of them are there.
 */
final class NewFolder implements AutoCloseable {

    private final String given;
    private final Path target;
    private final Path part;
    private final ShutdownTask cleanup;
    private final Set<String> names = new TreeSet<>();

    private NewFolder(String given, Path target) {
        this.given = given;
        this.target = target;
        String random = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
        String name = "." + target.getFileName() + '.' + random + ".part";
        this.part = Files.isDirectory(target) ? target.resolve(name) : target.resolveSibling(name);
        this.cleanup = ShutdownTask.register(this::sweep);
    }

    /**
     * A folder to be made.
     *
     * @param given as on the command line
     * @throws UsageException when a file stands there, or there is no folder to make it in
     */
    static NewFolder at(String given, Path path) throws IOException {
        Path target = path.toAbsolutePath().normalize();
        Path parent = target.getParent();
        if (Files.exists(target) && !Files.isDirectory(target)) {
            throw new UsageException("\"" + given + "\" is a file; name a folder.");
        }
        if (parent == null || !Files.isDirectory(parent)) {
            throw new UsageException("There is no folder to make \"" + given + "\" in; make the one above it first.");
        }
        NewFolder folder = new NewFolder(given, target);
        Files.createDirectory(folder.part);
        return folder;
    }

    /** Writes a file, or writes it anew. */
    void add(String name, String text) throws IOException {
        names.add(name);
        Files.writeString(file(name), text);
    }

    void addFolder(String name) throws IOException {
        names.add(name);
        Files.createDirectory(file(name));
    }

    /** Where a file is until everything is put into its place. */
    Path file(String name) {
        return part.resolve(name);
    }

    /**
     * Puts everything into its place.
     *
     * @throws UsageException when something of the same name stands there
     */
    void place() throws IOException {
        if (!Files.exists(target)) {
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
            return;
        }
        List<String> there = names.stream()
                .filter(name -> Files.exists(target.resolve(name), LinkOption.NOFOLLOW_LINKS))
                .toList();
        if (!there.isEmpty()) {
            throw new UsageException("\"" + given + "\" has "
                    + there.stream().collect(Collectors.joining(", "))
                    + " already, and nothing is overwritten; name a new folder, or move what is there away.");
        }
        for (String name : names) {
            Files.move(file(name), target.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        }
    }

    @Override
    public void close() throws IOException {
        cleanup.close();
        sweep();
    }

    private void sweep() throws IOException {
        if (!Files.exists(part)) {
            return;
        }
        try (Stream<Path> left = Files.walk(part)) {
            for (Path path : left.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
