package org.waymark.fix;

import java.io.IOException;
import org.waymark.intake.InputFile;
import org.waymark.intake.grid.UnreadableException;

/** Makes a copy of one kind of file in which listed cells have other texts, and nothing else differs. */
interface CellRewriter {

    /**
     * Makes a copy. The file is not changed.
     *
     * @param plan the corrections to make, each cell listed once, and the columns of the file
     * @throws UnreadableException when the file cannot be read
     * @throws UnchangeableException when no cell of the file can be changed
     */
    RewrittenFile rewrite(InputFile file, FixPlan plan) throws IOException, UnreadableException, UnchangeableException;
}
