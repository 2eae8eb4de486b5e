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
import org.waymark.storage.FolderTree;
import org.waymark.storage.OutputPermissions;
import org.waymark.storage.ShutdownTask;
import org.waymark.storage.WriteFault;

/**
 * The folder of a pack, which is there whole or not at all. Everything is written into a hidden folder beside it
 * ({@code .NAME.part}), which then takes its place.
 *
 * <p>Where no pack stands yet, that is one renaming, and so one step. To replace a pack takes two, as Java knows no
 * exchange of folders: the old one is renamed to {@code .NAME.old}, the new one is renamed into its place, and then the
 * old one is removed. A process that is killed in the moment between the two leaves no pack under the name, but the old
 * one whole beside it; the next run begins by putting it back.
 *
 * <p>One process at a time has the folder, from {@link #claim} to {@link #close}. Whatever ends the process, short of a
 * kill that it cannot notice, leaves nothing half-written behind; what such a kill leaves, the next run removes.
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
     * Takes hold of the folder, and puts right what a killed run left.
     *
     * @param given as on the command line, for messages
     * @param path of the folder; those above it are made when they are not there
     * @param replace whether a pack that stands there may be replaced
     * @throws PackException when something stands there that is not to be replaced, when another run is writing it, or
     *     when nothing can be written there
     */
    public static PackFolder claim(String given, Path path, boolean replace) {
        Path target = path.toAbsolutePath().normalize();
        TargetState.requireFolderName(given, target);
        try {
            List<Path> madeAbove = FolderTree.makeAbove(target);
            PackLock lock = PackLock.take(beside(target, "lock"));
            if (lock == null) {
                throw new PackException("Another run is writing the pack \"" + given
                        + "\" at this moment; wait until it is done, or name another folder.");
            }
            PackFolder folder = new PackFolder(given, target, madeAbove, lock);
            try {
                folder.putRight();
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

    /** As on the command line. */
    String given() {
        return given;
    }

    /** Makes a file of the pack, and the folders that it needs. */
    synchronized FileChannel make(String name) throws IOException {
        requireOpen();
        Path file = part.resolve(name);
        Path parent = file.getParent();
        Path above = parent == null ? part : parent;
        Files.createDirectories(above, OutputPermissions.ofFolder(above));
        return FileChannel.open(
                file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), OutputPermissions.ofFile(file));
    }

    /** Puts what was written into its place; a signal that comes meanwhile waits until it is there. */
    void place() throws IOException {
        place(() -> {});
    }

    /** @param between what is done in the moment in which no pack has the name, when an old one is replaced */
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
            putRight();
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
                    "The pack \"" + given + "\" is in its place, but the one before it, " + old.getFileName()
                            + " beside it, cannot be removed: " + WriteFault.words(e) + "; the next run tries again.",
                    e);
        }
    }

    /** @throws CancellationException when the process is ending and has let go of the folder */
    synchronized void requireOpen() {
        if (closed) {
            throw new CancellationException("the pack is abandoned");
        }
    }

    /** Removes what was not put into its place, and lets go of the folder. */
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

    private void putRight() throws IOException {
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
