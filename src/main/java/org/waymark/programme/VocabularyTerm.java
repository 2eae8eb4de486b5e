package org.waymark.programme;

import java.util.Locale;

/** One word of a closed list, such as a status. Implemented by enums whose constants are named after the values. */
public interface VocabularyTerm {

    String name();

    /** As people read it, such as {@code On track}. */
    String label();

    /** As stored and written to data files, such as {@code on_track}. */
    default String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
