package org.waymark.report;

import java.io.IOException;
import java.io.Writer;
import org.waymark.report.status.CollectionStatus;

/** Writes in one format who has sent what. The same status gives the same text, wherever it is written. */
@FunctionalInterface
public interface StatusRenderer {

    /**
     * Writes the whole document; flushes but does not close {@code out}.
     *
     * @throws IOException as {@code out} throws it
     */
    void render(CollectionStatus status, Writer out) throws IOException;
}
