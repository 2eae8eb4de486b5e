package org.waymark.intake.grid;

import java.io.Closeable;
import java.util.List;
import org.waymark.catalogue.Finding;

/** One opened file: its sheets, in the order in which their tabs stand. */
public interface Grid extends Closeable {

    List<Sheet> sheets();

    /**
     * What the format had to say while it was opened and read, such as a guessed encoding; complete once all rows were
     * read. Faults that end the reading are thrown instead.
     */
    List<Finding> findings();
}
