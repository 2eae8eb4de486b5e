package org.waymark.report.board;

import java.util.List;
import org.waymark.progress.Measures;
import org.waymark.report.view.ReportSection;
import org.waymark.report.view.ReportView;
import org.waymark.text.English;

/** The sentences that the board paper, the slides and the workbook have in common. */
public final class BoardMessage {

    /** The rule that selects the milestones that need a decision. */
    public static final String DECISIONS =
            "An open milestone needs a decision when it is red, or when it is overdue and getting worse: its forecast moved"
                    + " later in each of the last two reports, or its confidence worsened since the last report.";

    /** The rule that selects the pairs of footprints that could learn from each other. */
    public static final String LEARNING =
            "Both have milestones in the same dimension and at the same level. Those of one are overdue or in trouble; those"
                    + " of the other recovered, were sustained or were completed on time. This is an invitation to talk, not"
                    + " a ranking.";

    /** The heading of the targets that the programme has set, and of limits that start again. */
    public static final String TARGETS = "Targets, and what the trends show";

    /** The heading of the footprints that lie beyond the limits of 99.8 %. */
    public static final String DIFFERENCES = "Footprints that differ more than chance explains";

    private BoardMessage() {}

    /** Whether the programme is on track, and what needs a decision, in one sentence each; empty without milestones. */
    public static List<String> answer(ReportView view) {
        return view.overall().empty() ? List.of() : List.of(view.burnUp().sentence(), decisions(view) + ".");
    }

    /** The number of milestones that need a decision, such as {@code 4 milestones need a decision}. */
    public static String decisions(ReportView view) {
        int count = view.decisions().size();
        return count == 0
                ? "No milestone needs a decision"
                : English.count(count, "milestone") + (count == 1 ? " needs" : " need") + " a decision";
    }

    /** The main counts of a dimension, such as {@code Relating: 9 of 18 milestones completed, 5 of 9 open overdue}. */
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
