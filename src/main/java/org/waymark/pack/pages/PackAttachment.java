package org.waymark.pack.pages;

import java.util.Map;

/**
 * A file of the pack that is not a web page.
 *
 * @param path its path below the pack's folder
 * @param what its content, in a few words; empty if unknown
 */
public record PackAttachment(String path, String what) {

    private static final Map<String, String> KNOWN = Map.ofEntries(
            Map.entry("board-report.docx", "a short board paper"),
            Map.entry("board-slides.pptx", "slides for the board"),
            Map.entry("progress.xlsx", "every figure, milestone and finding as a workbook"),
            Map.entry("chase.csv", "who has not sent a return, who is late, and who must correct one"),
            Map.entry("decisions.csv", "the milestones that need a decision, to fill in and keep"),
            Map.entry("manifest.json", "what went into the pack, and the SHA-256 of every file"),
            Map.entry("data/report.json", "every figure and milestone, for other programs"),
            Map.entry("data/milestones.csv", "every milestone with its source"),
            Map.entry("data/history.csv", "every milestone of every month, and the figures that count it"),
            Map.entry("data/columns.csv", "the column of each field in the tables of the returns"),
            Map.entry("data/measures.csv", "every measure, one on each line"),
            Map.entry("data/trend.csv", "every trend with its limits, one month on each line"),
            Map.entry("data/forecasts.csv", "every forecast with what became of it"),
            Map.entry("data/findings.csv", "the findings in the returns"),
            Map.entry("data/checks.csv", "how often each check was made in each return"),
            Map.entry("data/coverage.csv", "every expected return and its state"),
            Map.entry("data/datapackage.json", "the type of every column of these files, for other programs"));

    static PackAttachment of(String path) {
        return new PackAttachment(path, KNOWN.getOrDefault(path, ""));
    }
}
