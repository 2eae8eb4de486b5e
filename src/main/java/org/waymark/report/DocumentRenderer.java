package org.waymark.report;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes an Office file over one period. The same content gives the same bytes, whatever the locale, time zone,
 * platform or day.
 */
@FunctionalInterface
public interface DocumentRenderer {

    /**
     * Writes the whole document; neither flushes nor closes {@code out}.
     *
     * @throws IOException as {@code out} throws it
     */
    void render(ReportContent content, OutputStream out) throws IOException;
}
