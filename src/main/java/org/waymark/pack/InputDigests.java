package org.waymark.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.waymark.intake.InputFile;
import org.waymark.intake.ReadingListener;
import org.waymark.pack.content.PackInput;

/**
 * Computes the SHA-256 of every file that may be read, as soon as it has been read, and passes every event on to another
 * listener. Thread-safe.
 */
public final class InputDigests implements ReadingListener {

    private final ReadingListener next;
    private final Map<String, PackInput> inputs = new ConcurrentHashMap<>();

    /** @param next the listener that events are passed on to */
    public InputDigests(ReadingListener next) {
        this.next = next;
    }

    /** The files that were read, sorted by name. */
    public List<PackInput> inputs() {
        return inputs.values().stream()
                .sorted(Comparator.comparing(PackInput::name))
                .toList();
    }

    @Override
    public void started(int files, long bytes) {
        next.started(files, bytes);
    }

    @Override
    public void finished(InputFile file, long bytes) {
        if (file.outside()) {
            next.finished(file, bytes);
            return;
        }
        try {
            inputs.put(file.name(), PackInput.of(file.name(), file.path()));
            InputFile.Companion list = file.explanations();
            if (list != null && !list.outside()) {
                inputs.put(list.name(), PackInput.of(list.name(), list.path()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        next.finished(file, bytes);
    }
}
