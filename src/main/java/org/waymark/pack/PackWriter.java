package org.waymark.pack;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.waymark.pack.content.Digest;
import org.waymark.pack.content.PackContent;
import org.waymark.pack.content.PackDocument;

/** Writes the documents of a pack, several at a time, and its manifest after them. */
public final class PackWriter {

    private static final int BUFFER = 1 << 16;

    private final PackFolder folder;
    private final int threads;
    private final PackListener listener;

    /** @param threads how many documents are written at once; their bytes do not depend on it */
    public PackWriter(PackFolder folder, int threads, PackListener listener) {
        this.folder = folder;
        this.threads = threads;
        this.listener = listener;
    }

    /**
     * Writes them all and puts the pack into its place.
     *
     * @return what was written, the manifest among them, by path
     * @throws PackException when the disk does not take it; then nothing is left
     * @throws CancellationException when the calling thread is interrupted or the process is ending
     */
    public List<PackFile> write(PackContent content, List<PackDocument> documents) {
        try {
            List<PackFile> written = new ArrayList<>(writeAll(documents));
            written.sort(Comparator.comparing(PackFile::path));
            PackFile manifest = write(Manifest.document(content, List.copyOf(written)));
            folder.place();
            written.add(manifest);
            written.sort(Comparator.comparing(PackFile::path));
            return written;
        } catch (IOException e) {
            throw Standing.cannotWrite(folder.given(), e);
        }
    }

    private List<PackFile> writeAll(List<PackDocument> documents) throws IOException {
        AtomicInteger done = new AtomicInteger();
        List<Callable<PackFile>> tasks = documents.stream()
                .<Callable<PackFile>>map(document -> () -> {
                    PackFile file = write(document);
                    listener.written(done.incrementAndGet(), documents.size());
                    return file;
                })
                .toList();
        ExecutorService pool = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "waymark-writer");
            thread.setDaemon(true);
            return thread;
        });
        try {
            List<PackFile> files = new ArrayList<>();
            for (Future<PackFile> each : pool.invokeAll(tasks)) {
                files.add(each.get());
            }
            return files;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            CancellationException cancelled = new CancellationException("interrupted while writing");
            cancelled.initCause(e);
            throw cancelled;
        } catch (ExecutionException e) {
            throw fault(e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }

    private PackFile write(PackDocument document) throws IOException {
        try (FileChannel channel = folder.make(document.path());
                Digest digest = new Digest(Channels.newOutputStream(channel));
                BufferedOutputStream out = new BufferedOutputStream(digest, BUFFER)) {
            document.write(out);
            out.flush();
            channel.force(true);
            return new PackFile(document.path(), digest.bytes(), digest.hex());
        }
    }

    private static RuntimeException fault(@Nullable Throwable cause) throws IOException {
        if (cause instanceof IOException fault) {
            throw fault;
        }
        if (cause instanceof UncheckedIOException fault) {
            throw fault.getCause();
        }
        if (cause instanceof Error fault) {
            throw fault;
        }
        return cause instanceof RuntimeException fault ? fault : new IllegalStateException(cause);
    }
}
