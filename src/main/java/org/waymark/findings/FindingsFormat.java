package org.waymark.findings;

import java.util.Locale;

/** The formats in which findings can be written. */
public enum FindingsFormat {
    /** For people, grouped. */
    TEXT,
    /** One line a finding. */
    CONCISE,
    /** Everything, for programs; described by docs/findings.schema.json. */
    JSON,
    /** One row a finding, for spreadsheets. */
    CSV,
    /** SARIF 2.1.0, as GitHub and others read it. */
    SARIF,
    /** JUnit XML. */
    JUNIT,
    /** Annotations of GitHub Actions. */
    GITHUB,
    /** GitLab's code quality report. */
    GITLAB,
    /** A page to send back to whoever sent the returns. */
    HTML;

    /** The word that chooses it on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The id, as typed on the command line and shown in its help. */
    @Override
    public String toString() {
        return word();
    }

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
