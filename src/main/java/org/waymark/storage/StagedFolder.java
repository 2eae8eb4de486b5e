package org.waymark.storage;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/**
 * Writes files that appear in a folder together or not at all. They are first written into a hidden folder, {@code
 * .NAME.RANDOM.part}. If the target folder does not exist, the hidden folder is renamed to it. Otherwise its files are
 * moved into the target; when a move fails, the earlier ones are undone. Only if the process is killed between two
 * moves are some files new and others old.
 *
 * <p>Hidden folders that killed runs left for the same target are removed first, unless another process still has them
 * locked. Not safe for use by several threads.
 *
 * <pre>{@code
 * try (StagedFolder staged = StagedFolder.in(folder)) {
 *     staged.add("data/forecasts.csv", out -> out.write(bytes));
 *     staged.place();
 * }
 * }</pre>
 */
public final class StagedFolder implements AutoCloseable {

    private final Path target;
    private final Path stage;
    private final Path made;
    private final Path old;
    private final List<String> names = new ArrayList<>();
    private final ShutdownTask cleanup;
    private final FileChannel lock;

    private StagedFolder(Path target, Path stage) throws IOException {
        this.target = target;
        this.stage = stage;
        this.made = stage.resolve("new");
        this.old = stage.resolve("old");
        this.cleanup = ShutdownTask.register(() -> FolderTree.remove(stage));
        try {
            Files.createDirectory(stage, OutputPermissions.ofFolder(stage));
            this.lock =
                    FileChannel.open(stage.resolve("lock"), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            AtomicFile.lock(lock);
            Files.createDirectory(made, OutputPermissions.ofFolder(made));
            Files.createDirectory(old, OutputPermissions.ofFolder(old));
        } catch (IOException e) {
            cleanup.close();
            FolderTree.remove(stage);
            throw e;
        }
    }

    /**
     * Creates the hidden folder for a target.
     *
     * @param folder the target; {@link #place()} creates it, and the folders above it, when they do not exist
     * @throws WriteException when the hidden folder cannot be created
     */
    public static StagedFolder in(Path folder) throws WriteException {
        Path target = folder.toAbsolutePath().normalize();
        Path above = target;
        while (!Files.isDirectory(above) && above.getParent() != null) {
            above = above.getParent();
        }
        HiddenPart.removeLeftovers(above, target, StagedFolder::removeUnlessInUse);
        try {
            return new StagedFolder(target, HiddenPart.in(above, target));
        } catch (IOException e) {
            throw new WriteException(target, e);
        }
    }

    /**
     * Writes a file into the hidden folder.
     *
     * @param name the path below the target, with {@code /} between its parts; replaces a file that was added with this name
     * @throws IOException when the content or the disk fails
     */
    public void add(String name, AtomicFile.Content content) throws IOException {
        Path file = made.resolve(name);
        if (names.remove(name)) {
            Files.delete(file);
        }
        WritingStream out;
        try (OutputStream disk = newFile(file)) {
            out = new WritingStream(file, disk);
            content.writeTo(out);
            out.requireComplete();
        }
        names.add(name);
    }

    /** Creates an empty folder in the hidden folder. */
    public void addFolder(String name) throws WriteException {
        Path folder = made.resolve(name);
        try {
            Files.createDirectory(folder, OutputPermissions.ofFolder(folder));
        } catch (IOException e) {
            throw new WriteException(folder, e);
        }
        names.add(name);
    }

    /** The path at which an added file can be read until {@link #place()}. */
    public Path path(String name) {
        return made.resolve(name);
    }

    /** The names of added files and folders that the target already has. */
    public List<String> existing() {
        return names.stream()
                .filter(name -> Files.exists(target.resolve(name), LinkOption.NOFOLLOW_LINKS))
                .sorted()
                .toList();
    }

    private OutputStream newFile(Path file) throws WriteException {
        try {
            Path parent = file.getParent();
            Path folder = parent == null ? made : parent;
            Files.createDirectories(folder, OutputPermissions.ofFolder(folder));
            return AtomicFile.newFile(file);
        } catch (IOException e) {
            throw new WriteException(file, e);
        }
    }

    /**
     * Moves the files into the target. Existing files with the same names are replaced. Without files, nothing happens.
     *
     * @throws WriteException when a file cannot be moved; the target has then not changed
     */
    public void place() throws WriteException {
        if (names.isEmpty()) {
            return;
        }
        Deque<ShutdownTask.Work> undo = new ArrayDeque<>();
        try {
            if (!Files.exists(target)) {
                List<Path> above = FolderTree.makeAbove(target);
                undo.push(() -> FolderTree.removeEmpty(above));
                Files.move(made, target, StandardCopyOption.ATOMIC_MOVE);
                return;
            }
            for (String name : names) {
                Path place = target.resolve(name);
                List<Path> above = FolderTree.makeAbove(place);
                undo.push(() -> FolderTree.removeEmpty(above));
                move(place, made.resolve(name), old.resolve(String.valueOf(undo.size())), undo);
            }
        } catch (IOException e) {
            undo(undo, e);
            throw new WriteException(target, e);
        }
    }

    private static void move(Path place, Path made, Path old, Deque<ShutdownTask.Work> undo) throws IOException {
        if (Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
            Files.move(place, old, StandardCopyOption.ATOMIC_MOVE);
            undo.push(() -> Files.move(old, place, StandardCopyOption.ATOMIC_MOVE));
        }
        Files.move(made, place, StandardCopyOption.ATOMIC_MOVE);
        undo.push(() -> Files.delete(place));
    }

    private static void undo(Deque<ShutdownTask.Work> undo, IOException fault) {
        for (ShutdownTask.Work each : undo) {
            try {
                each.run();
            } catch (IOException e) {
                fault.addSuppressed(e);
            }
        }
    }

    /** Removes the hidden folder with all files that were not moved into the target. */
    @Override
    public void close() throws WriteException {
        cleanup.close();
        try {
            lock.close();
            FolderTree.remove(stage);
        } catch (IOException e) {
            throw new WriteException(stage, e);
        }
    }

    private static void removeUnlessInUse(Path stage) throws IOException {
        Path locked = stage.resolve("lock");
        if (!Files.isDirectory(stage, LinkOption.NOFOLLOW_LINKS)
                || !Files.isRegularFile(locked, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (FileChannel channel =
                FileChannel.open(locked, Set.of(StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS))) {
            if (channel.tryLock() == null) {
                return;
            }
        } catch (OverlappingFileLockException e) {
            return; // another thread of this process is writing it
        }
        FolderTree.remove(stage);
    }
}
