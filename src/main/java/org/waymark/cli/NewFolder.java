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
import java.util.stream.Stream;
import org.waymark.storage.ShutdownTask;

/**
 * A folder that is created as a whole, or an existing folder to which new files are added. The files are written to a
 * hidden folder first. When all of them are written, it is renamed to the new folder, or its files are moved into the
 * existing one. No existing file is replaced. Not thread-safe.
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
     * Begins a folder.
     *
     * @param given the path as given on the command line
     * @throws UsageException if the path is a file, or the folder above it does not exist
     */
    static NewFolder at(String given, Path path) throws IOException {
        Path target = path.toAbsolutePath().normalize();
        Path parent = target.getParent();
        if (Files.exists(target) && !Files.isDirectory(target)) {
            throw new UsageException("\"" + given + "\" is a file; name a folder.");
        }
        if (parent == null || !Files.isDirectory(parent)) {
            throw new UsageException("The folder above \"" + given + "\" does not exist; create it first.");
        }
        NewFolder folder = new NewFolder(given, target);
        Files.createDirectory(folder.part);
        return folder;
    }

    /** Writes a file, or replaces one that was added before. */
    void add(String name, String text) throws IOException {
        names.add(name);
        Files.writeString(file(name), text);
    }

    void addFolder(String name) throws IOException {
        names.add(name);
        Files.createDirectory(file(name));
    }

    /** The path of an added file until {@link #place()}. */
    Path file(String name) {
        return part.resolve(name);
    }

    /**
     * Moves everything into place.
     *
     * @throws UsageException if a file or folder of the same name exists
     */
    void place() throws IOException {
        if (!Files.exists(target)) {
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
            return;
        }
        List<String> existing = names.stream()
                .filter(name -> Files.exists(target.resolve(name), LinkOption.NOFOLLOW_LINKS))
                .toList();
        if (!existing.isEmpty()) {
            throw new UsageException("\"" + given + "\" already contains " + String.join(", ", existing)
                    + ", and nothing is overwritten; name a new folder, or move those files away.");
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
