package org.waymark.pack.pages;

import java.util.Map;

/** A file of the pack that is no web page, and what it is for. */
public record PackAttachment(String path, String what) {

    private static final Map<String, String> KNOWN = Map.ofEntries(
            Map.entry("board-report.docx", "a short board paper"),
            Map.entry("board-slides.pptx", "slides for the board"),
            Map.entry("progress.xlsx", "every figure, milestone and finding as a workbook"),
            Map.entry("chase.csv", "who has not sent, who is late, and who must resubmit"),
            Map.entry("manifest.json", "what went into the pack, and the SHA-256 of every file"),
            Map.entry("data/report.json", "every figure and milestone for programs"),
            Map.entry("data/milestones.csv", "every milestone with its source"),
            Map.entry("data/history.csv", "every milestone of every month, and what counts it"),
            Map.entry("data/measures.csv", "every measure, one a line"),
            Map.entry("data/trend.csv", "every trend with its limits, one month a line"),
            Map.entry("data/findings.csv", "what was found in the returns"),
            Map.entry("data/coverage.csv", "who has sent what"));

    static PackAttachment of(String path) {
        return new PackAttachment(path, KNOWN.getOrDefault(path, ""));
    }
}
