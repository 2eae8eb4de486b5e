package org.waymark.check.cell;

import org.waymark.catalogue.Code;

/** Takes no note of faults: for values of which only the reading is wanted. */
public enum IgnoredFaults implements CellFaults {
    FAULTS;

    @Override
    public void add(Code code, String message, String fix) {}

    @Override
    public void mask(String shown) {}
}
