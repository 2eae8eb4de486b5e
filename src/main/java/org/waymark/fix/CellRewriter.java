package org.waymark.fix;

import java.io.IOException;
import java.util.List;
import org.waymark.intake.InputFile;
import org.waymark.intake.grid.UnreadableException;

/** Makes a copy of one kind of file in which listed cells have other texts, and nothing else differs. */
interface CellRewriter {

    /**
     * Makes a copy. The file is not changed.
     *
     * @param fixes cells of the file, each listed once
     * @throws UnreadableException when the file cannot be read
     * @throws UnchangeableException when no cell of the file can be changed
     */
    RewrittenFile rewrite(InputFile file, List<CellFix> fixes)
            throws IOException, UnreadableException, UnchangeableException;
}
