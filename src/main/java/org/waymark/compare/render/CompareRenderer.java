package org.waymark.compare.render;

import java.io.IOException;
import java.io.Writer;
import org.waymark.compare.Comparison;

/** Writes a comparison in one format. The same comparison gives the same text everywhere. */
@FunctionalInterface
public interface CompareRenderer {

    /** Writes the whole comparison; flushes but does not close {@code out}. */
    void render(Comparison comparison, Writer out) throws IOException;
}
