package org.waymark.intake.grid;

import java.io.Closeable;
import org.jspecify.annotations.Nullable;

/** The rows of one sheet, from the top, one pass. */
public interface SheetRows extends Closeable {

    /**
     * The next row that has a value, or null after the last one.
     *
     * @throws UnreadableException when what follows cannot be read; rows delivered so far stand
     */
    @Nullable
    SheetRow next() throws UnreadableException;
}
