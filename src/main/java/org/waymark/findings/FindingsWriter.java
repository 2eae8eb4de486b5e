package org.waymark.findings;

import java.io.IOException;
import java.io.Writer;
import org.waymark.check.Verdict;

/** Writes the findings of a verdict in one format. The same verdict always gives the same characters. */
public sealed interface FindingsWriter
        permits TextFindings,
                ConciseFindings,
                JsonFindings,
                CsvFindings,
                SarifFindings,
                JunitFindings,
                GithubFindings,
                GitlabFindings,
                HtmlFindings,
                JsonChecks,
                CsvChecks {

    /**
     * Writes the whole document; the last line ends with a line feed.
     *
     * @param verdict the findings
     * @param out receives the document; it is not closed
     * @throws IOException if {@code out} cannot be written
     */
    void write(Verdict verdict, Writer out) throws IOException;
}
