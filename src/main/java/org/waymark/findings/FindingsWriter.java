package org.waymark.findings;

import java.io.IOException;
import java.io.Writer;
import org.waymark.check.Verdict;

/** Writes what checking gave in one format. The same verdict always gives the same characters. */
public sealed interface FindingsWriter
        permits TextFindings,
                ConciseFindings,
                JsonFindings,
                CsvFindings,
                SarifFindings,
                JunitFindings,
                GithubFindings,
                GitlabFindings,
                HtmlFindings {

    /**
     * Writes the whole document, its last line ended with a line feed.
     *
     * @param out is not closed
     * @throws IOException when {@code out} cannot take it
     */
    void write(Verdict verdict, Writer out) throws IOException;
}
