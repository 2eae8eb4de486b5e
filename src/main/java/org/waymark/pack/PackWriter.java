package org.waymark.pack;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.waymark.pack.content.DigestStream;
import org.waymark.pack.content.PackContent;
import org.waymark.pack.content.PackDocument;
import org.waymark.pack.content.PackException;
import org.waymark.parallel.OrderedTasks;
import org.waymark.storage.WriteException;
import org.waymark.storage.WritingStream;

/** Writes the documents of a pack, several at the same time, and then its manifest. */
public final class PackWriter {

    private static final int BUFFER = 1 << 16;

    private final PackFolder folder;
    private final int threads;
    private final PackListener listener;

    /** @param threads how many documents are written at the same time; their bytes do not depend on it */
    public PackWriter(PackFolder folder, int threads, PackListener listener) {
        this.folder = folder;
        this.threads = threads;
        this.listener = listener;
    }

    /**
     * Writes the documents and the manifest, and publishes the pack.
     *
     * @return the files that were written, including the manifest, sorted by path
     * @throws PackException if a file cannot be written; nothing is published then
     * @throws CancellationException if the calling thread is interrupted or the process is ending
     */
    public List<PackFile> write(PackContent content, List<PackDocument> documents) {
        try {
            List<PackFile> written = new ArrayList<>(writeAll(documents));
            written.sort(Comparator.comparing(PackFile::path));
            PackFile manifest = write(MonthlyPack.manifest(content, List.copyOf(written)));
            folder.place();
            written.add(manifest);
            written.sort(Comparator.comparing(PackFile::path));
            return written;
        } catch (IOException e) {
            throw TargetState.cannotWrite(folder.given(), e);
        }
    }

    private List<PackFile> writeAll(List<PackDocument> documents) throws IOException {
        AtomicInteger done = new AtomicInteger();
        try {
            return new OrderedTasks("waymark-writer", threads)
                    .run(
                            documents,
                            this::writeUnchecked,
                            (document, file) -> listener.written(done.incrementAndGet(), documents.size()));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private PackFile writeUnchecked(PackDocument document) {
        try {
            return write(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PackFile write(PackDocument document) throws IOException {
        try (FileChannel channel = folder.make(document.path());
                DigestStream digest = new DigestStream(
                        new WritingStream(Path.of(document.path()), Channels.newOutputStream(channel)));
                BufferedOutputStream out = new BufferedOutputStream(digest, BUFFER)) {
            document.write(out);
            out.flush();
            channel.force(true);
            return new PackFile(document.path(), digest.bytes(), digest.hex());
        } catch (RuntimeException e) {
            WriteException unwritten = WriteException.in(e);
            if (unwritten == null) {
                throw e;
            }
            throw unwritten;
        }
    }
}
