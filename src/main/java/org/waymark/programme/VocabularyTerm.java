package org.waymark.programme;

import java.util.Locale;

/** A term of a fixed vocabulary, such as a status. Enums implement it, and the name of a constant determines its id. */
public interface VocabularyTerm {

    /** The name of the enum constant. */
    String name();

    /** The label that people read, such as {@code On track}. */
    String label();

    /** The id in data files, such as {@code on_track}. */
    default String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
