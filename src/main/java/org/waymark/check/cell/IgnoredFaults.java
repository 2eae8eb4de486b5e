package org.waymark.check.cell;

import org.waymark.catalogue.Code;

/** Ignores faults, for callers that need only the value. */
public enum IgnoredFaults implements CellFaults {
    FAULTS;

    @Override
    public void add(Code code, String message, String fix) {}

    @Override
    public void mask(String shown) {}
}
