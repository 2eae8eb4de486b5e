package org.waymark.report.board;

import org.waymark.progress.Measures;
import org.waymark.report.view.ReportSection;
import org.waymark.text.English;

/** The title of a dimension's slide: its main counts in one line. */
public final class BoardMessage {

    private BoardMessage() {}

    /** The line, such as {@code Relating: 9 of 18 milestones completed, 5 of 9 open overdue}. */
    public static String of(ReportSection section) {
        Measures measures = section.measures();
        if (section.empty()) {
            return section.label() + ": no milestones";
        }
        int n = measures.completionRate().n();
        String completed = n == 0
                ? "no milestone to complete"
                : English.number(measures.completionRate().count()) + " of " + English.count(n, "milestone")
                        + " completed";
        return section.label() + ": " + completed + ", " + open(measures);
    }

    private static String open(Measures measures) {
        if (measures.open() == 0) {
            return "none open";
        }
        String overdue = measures.overdue() == 0 ? "none" : English.number(measures.overdue());
        return overdue + " of " + English.number(measures.open()) + " open overdue";
    }
}
