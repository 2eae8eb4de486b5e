package org.waymark.report.view;

import java.util.ArrayList;
import java.util.List;
import org.waymark.programme.Footprint;
import org.waymark.progress.LearningMilestone;
import org.waymark.progress.LearningPair;
import org.waymark.progress.LearningReason;
import org.waymark.text.English;
import org.waymark.text.FigureText;
import org.waymark.text.SentText;

/**
 * Two footprints of which one could learn from the other. All texts are clean.
 *
 * @param dimension its label
 * @param level its label
 * @param from who has progress to show
 * @param to who is stuck
 * @param need where {@code to} is stuck, such as {@code 2 milestones overdue and 1 in trouble}
 * @param offer what {@code from} has to show, such as {@code 1 milestone recovered}
 * @param shown the first few of these milestones, with the reason as their points
 * @param stuck likewise
 */
public record LearningLine(
        String dimension,
        String level,
        String from,
        String fromCode,
        String to,
        String toCode,
        String need,
        String offer,
        List<MilestoneLine> shown,
        List<MilestoneLine> stuck) {

    /** How many milestones of each side are named at most. */
    public static final int NAMED = 3;

    public LearningLine {
        shown = List.copyOf(shown);
        stuck = List.copyOf(stuck);
    }

    static LearningLine of(LearningPair pair) {
        return new LearningLine(
                pair.dimension().label(),
                pair.level().label(),
                SentText.tidy(pair.from().name()),
                SentText.tidy(pair.from().code()),
                SentText.tidy(pair.to().name()),
                SentText.tidy(pair.to().code()),
                reasons(pair.stuck()),
                reasons(pair.shown()),
                lines(pair.from(), pair.shown()),
                lines(pair.to(), pair.stuck()));
    }

    /** Both in a sentence, with how many milestones show it. */
    public String why() {
        return to + " has " + need + "; " + from + " has " + offer + ".";
    }

    /** Such as {@code 2 milestones recovered and 1 sustained}. */
    private static String reasons(List<LearningMilestone> milestones) {
        List<String> said = new ArrayList<>();
        for (LearningReason reason : LearningReason.values()) {
            long count = milestones.stream().filter(m -> m.reason() == reason).count();
            if (count > 0) {
                said.add((said.isEmpty() ? English.count(count, "milestone") : English.number(count)) + " "
                        + FigureText.lower(reason.label()));
            }
        }
        return English.and(said);
    }

    private static List<MilestoneLine> lines(Footprint footprint, List<LearningMilestone> milestones) {
        return milestones.stream()
                .limit(NAMED)
                .map(m -> MilestoneLine.of(
                        footprint, m.milestone(), FigureText.lower(m.reason().label())))
                .toList();
    }
}
