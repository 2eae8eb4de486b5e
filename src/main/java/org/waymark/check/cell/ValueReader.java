package org.waymark.check.cell;

import org.waymark.intake.grid.CellKind;

/** Reads the cleaned text of a cell as one type. */
interface ValueReader {

    /**
     * The typed value, or {@link UnreadableValue#VALUE} after saying what is wrong.
     *
     * @param text not blank, without stray characters
     */
    Object read(String text, CellKind kind, CellFaults faults);
}
