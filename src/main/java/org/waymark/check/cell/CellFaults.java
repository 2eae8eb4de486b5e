package org.waymark.check.cell;

import org.waymark.catalogue.Code;

/** Receives what is wrong with the cell that is being read. */
public interface CellFaults {

    void add(Code code, String message, String fix);

    /** The cell holds personal data: from now on findings show this text in place of the cell's own. */
    void mask(String shown);
}
