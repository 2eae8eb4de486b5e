package org.waymark.report;

import java.io.IOException;
import java.io.Writer;
import org.waymark.progress.Progress;

/** Writes progress in one format. The same progress gives the same text, whatever the locale, time zone or platform. */
@FunctionalInterface
public interface ReportRenderer {

    /**
     * Writes the whole report; flushes but does not close {@code out}. Whoever opened {@code out} chose its encoding,
     * which is UTF-8 for everything but a terminal.
     *
     * @throws IOException as {@code out} throws it
     */
    void render(Progress progress, Writer out) throws IOException;
}
