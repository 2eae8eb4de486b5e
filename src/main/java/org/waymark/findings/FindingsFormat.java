package org.waymark.findings;

import java.util.Locale;

/** The formats for writing findings. */
public enum FindingsFormat {
    /** Grouped text for people. */
    TEXT,
    /** One line for each finding. */
    CONCISE,
    /** All data for programs; docs/findings.schema.json describes it. */
    JSON,
    /** One row for each finding, for spreadsheets. */
    CSV,
    /** SARIF 2.1.0, which GitHub and other tools read. */
    SARIF,
    /** JUnit XML. */
    JUNIT,
    /** Annotations of GitHub Actions. */
    GITHUB,
    /** A GitLab code quality report. */
    GITLAB,
    /** A web page for the senders of the returns. */
    HTML;

    /** The name of the format on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The name of the format on the command line and in its help. */
    @Override
    public String toString() {
        return word();
    }

    /** Creates a writer of this format. */
    public FindingsWriter writer(FindingsPresentation presentation) {
        return switch (this) {
            case TEXT -> new TextFindings(presentation);
            case CONCISE -> new ConciseFindings(presentation);
            case JSON -> new JsonFindings(presentation);
            case CSV -> new CsvFindings();
            case SARIF -> new SarifFindings(presentation);
            case JUNIT -> new JunitFindings(presentation);
            case GITHUB -> new GithubFindings(presentation);
            case GITLAB -> new GitlabFindings(presentation);
            case HTML -> new HtmlFindings(presentation);
        };
    }
}
