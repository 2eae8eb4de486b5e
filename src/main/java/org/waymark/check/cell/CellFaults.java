package org.waymark.check.cell;

import org.waymark.catalogue.Code;

/** Receives the faults of the cell that is being read. */
public interface CellFaults {

    /**
     * Adds a fault.
     *
     * @param message what is wrong, as a sentence
     * @param fix what to do about it, as a sentence
     */
    void add(Code code, String message, String fix);

    /**
     * Adds a fault of a value that was read without doubt, of a kind that senders repeat throughout a column. A return may
     * report it once for the column.
     */
    default void addToColumn(Code code, String message, String fix) {
        add(code, message, fix);
    }

    /**
     * Adds a fault of a cell in which the sender wrote that there is no answer, such as "TBC", and that may be left
     * blank, judged by the cell alone.
     */
    default void addNoAnswer(Code code, String message, String fix) {
        add(code, message, MessagePhrases.andMore(fix, "leave the cell blank where there is none"));
    }

    /** Replaces the text of the cell, which contains personal data, in this and all later findings. */
    void mask(String shown);
}
