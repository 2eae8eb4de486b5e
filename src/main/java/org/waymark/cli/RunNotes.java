package org.waymark.cli;

import java.util.ArrayList;
import java.util.List;

/** Sentences that a run prints on the error stream when it ends, unless {@code --quiet} is given. Not thread-safe. */
final class RunNotes {

    private final List<String> notes = new ArrayList<>();

    void add(String sentence) {
        notes.add(sentence);
    }

    /** The sentences in the order in which they were added. */
    List<String> all() {
        return List.copyOf(notes);
    }
}
