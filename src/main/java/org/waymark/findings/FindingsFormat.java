package org.waymark.findings;

import java.util.List;
import java.util.Locale;
import org.waymark.storage.FileFormat;

/** The formats for writing findings. */
public enum FindingsFormat implements FileFormat {
    /** Grouped text for people. */
    TEXT("txt"),
    /** One line for each finding. */
    CONCISE("txt"),
    /** All data for programs; docs/findings.schema.json describes it. */
    JSON("json"),
    /** One row for each finding, for spreadsheets. */
    CSV("csv"),
    /** SARIF 2.1.0, which GitHub and other tools read. */
    SARIF("sarif", "json"),
    /** JUnit XML. */
    JUNIT("xml"),
    /** Annotations of GitHub Actions. */
    GITHUB("txt"),
    /** A GitLab code quality report. */
    GITLAB("json"),
    /** A web page for the senders of the returns. */
    HTML("html", "htm"),
    /** How often each check was made, as JSON or CSV; docs/checks.schema.json describes the JSON. */
    CHECKS("json", "csv");

    private final List<String> extensions;

    FindingsFormat(String... extensions) {
        this.extensions = List.of(extensions);
    }

    @Override
    public List<String> extensions() {
        return extensions;
    }

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
        return writer(presentation, extensions.get(0));
    }

    /**
     * Creates a writer of this format.
     *
     * @param extension the extension of the file, for a format with several kinds of file
     */
    public FindingsWriter writer(FindingsPresentation presentation, String extension) {
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
            case CHECKS -> extension.equals("csv") ? new CsvChecks() : new JsonChecks(presentation);
        };
    }
}
