package org.waymark.check.cell;

import org.waymark.catalogue.Code;

/** Passes on the faults of a cell in which the sender wrote that there is no answer. */
record NoAnswerFaults(CellFaults next) implements CellFaults {

    @Override
    public void add(Code code, String message, String fix) {
        next.addNoAnswer(code, message, fix);
    }

    @Override
    public void addToColumn(Code code, String message, String fix) {
        next.addToColumn(code, message, fix);
    }

    @Override
    public void mask(String shown) {
        next.mask(shown);
    }
}
