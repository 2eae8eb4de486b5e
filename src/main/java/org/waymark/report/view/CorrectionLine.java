package org.waymark.report.view;

import java.util.List;
import org.waymark.check.CorrectionOutcome;
import org.waymark.check.Milestone;
import org.waymark.programme.Footprint;
import org.waymark.progress.Progress;
import org.waymark.text.SentText;

/**
 * A value of a milestone that the programme corrected, in words. Texts are free of control characters.
 *
 * @param milestone the milestone with its footprint, such as {@code COA-03 Parents write the letter (Marrowfield)}
 * @param what the field and its values, such as {@code rag: "Red" was sent and is corrected to "Amber"}
 * @param why the reason, and who decided it
 */
public record CorrectionLine(String milestone, String what, String why) {

    /** The heading above such lines. */
    public static final String HEADING = "Corrected by the programme";

    /** The corrections in a report, in the order of footprints and rows. */
    static List<CorrectionLine> of(Progress progress) {
        return progress.footprints().stream()
                .flatMap(footprint -> footprint.milestones().stream())
                .flatMap(pair -> pair.milestone().corrections().stream()
                        .map(outcome -> of(pair.footprint(), pair.milestone(), outcome)))
                .toList();
    }

    private static CorrectionLine of(Footprint footprint, Milestone milestone, CorrectionOutcome outcome) {
        String title = milestone.title() == null ? "" : " " + SentText.tidy(milestone.title());
        return new CorrectionLine(
                SentText.tidy(outcome.correction().milestone()) + title + " (" + SentText.tidy(footprint.name()) + ")",
                clause(outcome),
                SentText.tidy(outcome.correction().reason()) + " ("
                        + SentText.tidy(outcome.correction().by()) + ")");
    }

    /** The corrections of a milestone in one text; empty for most milestones. */
    public static String of(Milestone milestone) {
        return String.join(
                "; ",
                milestone.corrections().stream()
                        .map(outcome -> clause(outcome) + ", because: "
                                + SentText.tidy(outcome.correction().reason()))
                        .toList());
    }

    private static String clause(CorrectionOutcome outcome) {
        return outcome.correction().field().replace('_', ' ') + ": " + outcome.clause();
    }

    /** The whole line, for a list. */
    public String line() {
        return milestone + ", " + what + ", because: " + why;
    }
}
