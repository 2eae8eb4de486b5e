package org.waymark.intake.grid;

import java.io.Closeable;
import java.util.List;
import org.waymark.catalogue.Finding;

/** One opened file: its sheets, in the order in which their tabs stand. */
public interface TableFile extends Closeable {

    List<Sheet> sheets();

    /**
     * What the format had to say, such as a guessed encoding, since this was last asked; what it says of a row is there
     * as soon as the row is. Faults that end the reading are thrown instead.
     */
    List<Finding> take();
}
