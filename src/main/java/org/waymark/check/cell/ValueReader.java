package org.waymark.check.cell;

import org.waymark.intake.grid.CellKind;

/** Reads the cleaned text of a cell as a value of one type. Implementations are thread-safe. */
interface ValueReader {

    /**
     * The value, or {@link CellValue.AbsentValue#UNREADABLE} after a fault was added.
     *
     * @param text not blank, without stray characters
     */
    CellValue read(String text, CellKind kind, CellFaults faults);

    /** Whether a cell of this kind may have another value than the same text in a text cell, so that it is not cached. */
    default boolean dependsOn(CellKind kind) {
        return kind == CellKind.BOOLEAN;
    }
}
