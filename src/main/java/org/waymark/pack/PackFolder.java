package org.waymark.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.waymark.pack.content.PackException;
import org.waymark.storage.FolderTree;
import org.waymark.storage.OutputPermissions;
import org.waymark.storage.ShutdownTask;
import org.waymark.storage.WriteFault;

/**
 * The folder of a pack. It is published as a whole or not at all: everything is written to a hidden folder beside it
 * ({@code .NAME.part}), which is then renamed.
 *
 * <p>A new pack takes one rename, which is atomic. Java has no way to exchange two folders, so replacing a pack takes two:
 * the old one is renamed to {@code .NAME.old}, the new one is renamed to the name of the pack, and then the old one is
 * removed. If the process is killed between the two, no pack has the name, but the old one is complete beside it; the next
 * run restores it first.
 *
 * <p>Only one process uses the folder at a time, from {@link #claim} to {@link #close}. A run that ends early, for example
 * with Ctrl-C, leaves nothing half-written. The next run removes what a killed process leaves.
 * Thread-safe.
 */
public final class PackFolder implements AutoCloseable {

    private final String given;
    private final Path target;
    private final Path part;
    private final Path old;
    private final List<Path> madeAbove;
    private final PackLock lock;
    private final ShutdownTask cleanup;
    private boolean closed;

    private PackFolder(String given, Path target, List<Path> madeAbove, PackLock lock) {
        this.given = given;
        this.target = target;
        this.part = beside(target, "part");
        this.old = beside(target, "old");
        this.madeAbove = madeAbove;
        this.lock = lock;
        this.cleanup = ShutdownTask.register(this::close);
    }

    /**
     * Locks the folder, and cleans up after a run that was killed.
     *
     * @param given the path as given on the command line, for messages
     * @param path the path of the folder; missing folders above it are created
     * @param replace whether an existing pack may be replaced
     * @throws PackException if something exists there that may not be replaced, if another run is writing it, or if the
     *     path cannot be written to
     */
    public static PackFolder claim(String given, Path path, boolean replace) {
        Path target = path.toAbsolutePath().normalize();
        TargetState.requireFolderName(given, target);
        try {
            List<Path> madeAbove = FolderTree.makeAbove(target);
            PackLock lock = PackLock.take(beside(target, "lock"));
            if (lock == null) {
                throw new PackException("Another run is writing the pack \"" + given
                        + "\"; wait until it has finished, or name another folder.");
            }
            PackFolder folder = new PackFolder(given, target, madeAbove, lock);
            try {
                folder.recover();
                TargetState.require(given, target, replace);
                return folder;
            } catch (IOException | RuntimeException e) {
                folder.close();
                throw e;
            }
        } catch (IOException e) {
            throw TargetState.cannotWrite(given, e);
        }
    }

    /** The path as given on the command line. */
    String given() {
        return given;
    }

    /** Creates a file of the pack, and the folders above it. */
    synchronized FileChannel make(String name) throws IOException {
        requireOpen();
        Path file = part.resolve(name);
        Path parent = file.getParent();
        Path above = parent == null ? part : parent;
        Files.createDirectories(above, OutputPermissions.ofFolder(above));
        return FileChannel.open(
                file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), OutputPermissions.ofFile(file));
    }

    /** Publishes what was written. A signal that arrives meanwhile is handled afterwards. */
    void place() throws IOException {
        place(() -> {});
    }

    /** @param between runs between the two renames when a pack is replaced, for tests */
    synchronized void place(Runnable between) throws IOException {
        requireOpen();
        FolderTree.sync(part);
        try {
            if (Files.exists(target)) {
                Files.move(target, old, StandardCopyOption.ATOMIC_MOVE);
                between.run();
            }
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            recover();
            throw e;
        }
        FolderTree.syncEntries(target.getParent());
        removeOld();
    }

    private void removeOld() {
        try {
            FolderTree.remove(old);
        } catch (IOException e) {
            throw new PackException(
                    "The pack \"" + given + "\" was written, but the pack that it replaces, " + old.getFileName()
                            + " beside it, cannot be removed: " + WriteFault.words(e) + ". The next run tries again.",
                    e);
        }
    }

    /** @throws CancellationException if the folder is closed, because the process is ending */
    synchronized void requireOpen() {
        if (closed) {
            throw new CancellationException("the pack is abandoned");
        }
    }

    /** Removes what was not published, and unlocks the folder. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        cleanup.close();
        try {
            try {
                FolderTree.remove(part);
            } finally {
                lock.close();
            }
            FolderTree.removeEmpty(madeAbove);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Restores the pack if only its old folder exists, and removes what is left of an unfinished one. */
    private void recover() throws IOException {
        if (FolderTree.exists(old) && !FolderTree.exists(target)) {
            Files.move(old, target, StandardCopyOption.ATOMIC_MOVE);
        }
        FolderTree.remove(old);
        FolderTree.remove(part);
    }

    private static Path beside(Path target, String ending) {
        return target.resolveSibling("." + target.getFileName() + "." + ending);
    }
}
