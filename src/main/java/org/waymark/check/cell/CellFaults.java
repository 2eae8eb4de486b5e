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

    /** Replaces the text of the cell, which contains personal data, in this and all later findings. */
    void mask(String shown);
}
