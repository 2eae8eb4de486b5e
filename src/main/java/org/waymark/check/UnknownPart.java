package org.waymark.check;

/** The part of a return that is not known, so that checks were skipped. Immutable. */
sealed interface UnknownPart {

    /** The value in a schema column, counted from 0. */
    record Column(int index) implements UnknownPart {}

    /** A part that is not a column. */
    enum Other implements UnknownPart {
        /** One or more whole rows cannot be read. */
        ROWS,
        /** Every value can be read, but the rule gave no answer. */
        NONE
    }
}
