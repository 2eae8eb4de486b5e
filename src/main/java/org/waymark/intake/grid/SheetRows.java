package org.waymark.intake.grid;

import java.io.Closeable;
import org.jspecify.annotations.Nullable;

/** One pass over the rows of a sheet, from the top. */
public interface SheetRows extends Closeable {

    /**
     * Returns the next row with a value, or null after the last row.
     *
     * @throws UnreadableException when the rest of the sheet cannot be read; earlier rows remain valid
     */
    @Nullable
    SheetRow next() throws UnreadableException;
}
