package org.waymark.report.view;

import java.util.List;

/**
 * A milestone that needs a decision, by the rule of {@link DecisionList}.
 *
 * @param milestone the milestone, with the reason as its points
 * @param why the reason in words, such as {@code red and 45 days overdue}
 */
public record DecisionLine(MilestoneLine milestone, String why) {

    /** The first lines as a list of highlights. */
    static HighlightList list(List<DecisionLine> lines, int most) {
        return new HighlightList(
                "Needs a decision",
                lines.stream().limit(most).map(DecisionLine::milestone).toList(),
                lines.size(),
                "No open milestone is red, or overdue and getting worse.",
                "");
    }
}
