package org.waymark.check.cell;

import org.waymark.catalogue.Code;

/** Adds to each fix that the cell may be left blank, for cells in which the sender wrote that there is no answer. */
record BlankHintFaults(CellFaults next) implements CellFaults {

    @Override
    public void add(Code code, String message, String fix) {
        String open = fix.endsWith(".") ? fix.substring(0, fix.length() - 1) : fix;
        next.add(code, message, open + "; leave the cell blank where there is none.");
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
