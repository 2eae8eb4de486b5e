package org.waymark.storage;

import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A view of a folder of the real disk on which a change fails: the n-th creation, write, move or removal below that folder.
 * Reading never fails. Everything that waymark writes goes through such a disk when the folder in which it runs is on one.
 */
public final class FaultyDisk extends FileSystemProvider {

    private final FileSystemProvider real;
    private final FaultyFileSystem system;
    private final Path folder;
    private final DiskFault fault;
    private final int failing;
    private int changes;
    private boolean failed;

    private FaultyDisk(Path folder, DiskFault fault, int failing) {
        this.real = folder.getFileSystem().provider();
        this.system = new FaultyFileSystem(this, folder.getFileSystem());
        this.folder = folder;
        this.fault = fault;
        this.failing = failing;
    }

    /** A disk on which the change with this number fails, counted from 1; 0 for none. */
    public static FaultyDisk of(Path folder, DiskFault fault, int failing) {
        return new FaultyDisk(folder.toAbsolutePath().normalize(), fault, failing);
    }

    /** The folder, on this disk. */
    public Path folder() {
        return system.wrap(folder);
    }

    /** How many changes were asked for. */
    public int changes() {
        return changes;
    }

    /** Whether any change failed. */
    public boolean failed() {
        return failed;
    }

    /** Counts a change and fails if it is the one, or a later one that needs space. */
    private void change(Path path, boolean needsSpace) throws IOException {
        if (!path.toAbsolutePath().normalize().startsWith(folder)) {
            return;
        }
        changes++;
        boolean now = changes == failing || (fault != DiskFault.NO_PERMISSION && failed && needsSpace);
        if (now && (needsSpace || fault == DiskFault.NO_PERMISSION)) {
            failed = true;
            throw fault.exception(path);
        }
    }

    /** How many of the bytes to write before the fault; all of them if there is none. */
    int accepted(Path path, int wanted) throws IOException {
        if (fault == DiskFault.SHORT_WRITE && changes + 1 == failing && wanted > 1) {
            changes++;
            failed = true;
            return wanted / 2;
        }
        change(path, true);
        return wanted;
    }

    private static Path real(Path path) {
        return path instanceof FaultyPath faulty ? faulty.real() : path;
    }

    @Override
    public FileChannel newFileChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
            throws IOException {
        boolean writes = options.contains(StandardOpenOption.WRITE) || options.contains(StandardOpenOption.APPEND);
        if (writes && creates(options) && !Files.exists(real(path), LinkOption.NOFOLLOW_LINKS)) {
            change(real(path), true);
        }
        FileChannel channel = real.newFileChannel(real(path), options, attributes);
        return writes ? new FaultyChannel(channel, this, real(path)) : channel;
    }

    @Override
    public SeekableByteChannel newByteChannel(
            Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes) throws IOException {
        return newFileChannel(path, options, attributes);
    }

    private static boolean creates(Set<? extends OpenOption> options) {
        return options.contains(StandardOpenOption.CREATE) || options.contains(StandardOpenOption.CREATE_NEW);
    }

    @Override
    public void createDirectory(Path path, FileAttribute<?>... attributes) throws IOException {
        if (!Files.exists(real(path))) {
            change(real(path), true);
        }
        real.createDirectory(real(path), attributes);
    }

    @Override
    public void delete(Path path) throws IOException {
        if (Files.exists(real(path), LinkOption.NOFOLLOW_LINKS)) {
            change(real(path), false);
        }
        real.delete(real(path));
    }

    @Override
    public void copy(Path from, Path to, CopyOption... options) throws IOException {
        change(real(to), true);
        real.copy(real(from), real(to), options);
    }

    @Override
    public void move(Path from, Path to, CopyOption... options) throws IOException {
        change(real(to), false);
        real.move(real(from), real(to), options);
    }

    @Override
    public void createLink(Path link, Path existing) throws IOException {
        change(real(link), true);
        real.createLink(real(link), real(existing));
    }

    @Override
    public Path readSymbolicLink(Path link) throws IOException {
        return system.wrap(real.readSymbolicLink(real(link)));
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(Path path, DirectoryStream.Filter<? super Path> filter)
            throws IOException {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> entries = real.newDirectoryStream(real(path), entry -> true)) {
            for (Path entry : entries) {
                Path wrapped = system.wrap(entry);
                if (filter.accept(wrapped)) {
                    found.add(wrapped);
                }
            }
        }
        return new DirectoryStream<>() {
            @Override
            public Iterator<Path> iterator() {
                return found.iterator();
            }

            @Override
            public void close() {
                // the real stream is closed already
            }
        };
    }

    @Override
    public boolean isSameFile(Path one, Path other) throws IOException {
        return real.isSameFile(real(one), real(other));
    }

    @Override
    public boolean isHidden(Path path) throws IOException {
        return real.isHidden(real(path));
    }

    @Override
    public FileStore getFileStore(Path path) throws IOException {
        return real.getFileStore(real(path));
    }

    @Override
    public void checkAccess(Path path, AccessMode... modes) throws IOException {
        real.checkAccess(real(path), modes);
    }

    @Override
    public <V extends FileAttributeView> V getFileAttributeView(Path path, Class<V> type, LinkOption... options) {
        return real.getFileAttributeView(real(path), type, options);
    }

    @Override
    public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options)
            throws IOException {
        return real.readAttributes(real(path), type, options);
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String names, LinkOption... options) throws IOException {
        return real.readAttributes(real(path), names, options);
    }

    @Override
    public void setAttribute(Path path, String name, Object value, LinkOption... options) throws IOException {
        real.setAttribute(real(path), name, value, options);
    }

    @Override
    public String getScheme() {
        return "faulty";
    }

    @Override
    public FileSystem newFileSystem(URI uri, Map<String, ?> settings) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileSystem getFileSystem(URI uri) {
        return system;
    }

    @Override
    public Path getPath(URI uri) {
        return system.wrap(Path.of(uri));
    }

    /** Writes up to the fault. */
    static int write(FileChannel channel, ByteBuffer bytes, int accepted) throws IOException {
        int limit = bytes.limit();
        bytes.limit(bytes.position() + accepted);
        try {
            return channel.write(bytes);
        } finally {
            bytes.limit(limit);
        }
    }
}
