package org.waymark.report.view;

import java.util.ArrayList;
import java.util.List;
import org.waymark.programme.Footprint;
import org.waymark.progress.LearningMilestone;
import org.waymark.progress.LearningPair;
import org.waymark.progress.Reason;
import org.waymark.text.SentText;

/**
 * Two footprints of which one could learn from the other. All texts are clean.
 *
 * @param dimension its label
 * @param level its label
 * @param from who has progress to show
 * @param to who is stuck
 * @param why both in a sentence, with how many milestones show it
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
        String why,
        List<MilestoneLine> shown,
        List<MilestoneLine> stuck) {

    /** How many milestones of each side are named at most. */
    public static final int NAMED = 3;

    public LearningLine {
        shown = List.copyOf(shown);
        stuck = List.copyOf(stuck);
    }

    static LearningLine of(LearningPair pair) {
        String from = SentText.tidy(pair.from().name());
        String to = SentText.tidy(pair.to().name());
        return new LearningLine(
                pair.dimension().label(),
                pair.level().label(),
                from,
                SentText.tidy(pair.from().code()),
                to,
                SentText.tidy(pair.to().code()),
                to + " has " + reasons(pair.stuck()) + "; " + from + " has " + reasons(pair.shown()) + ".",
                lines(pair.from(), pair.shown()),
                lines(pair.to(), pair.stuck()));
    }

    /** Such as {@code 2 milestones recovered and 1 sustained}. */
    private static String reasons(List<LearningMilestone> milestones) {
        List<String> said = new ArrayList<>();
        for (Reason reason : Reason.values()) {
            long count = milestones.stream().filter(m -> m.reason() == reason).count();
            if (count > 0) {
                said.add((said.isEmpty() ? Formats.count(count, "milestone") : Formats.count(count)) + " "
                        + Formats.lower(reason.label()));
            }
        }
        return Formats.list(said);
    }

    private static List<MilestoneLine> lines(Footprint footprint, List<LearningMilestone> milestones) {
        return milestones.stream()
                .limit(NAMED)
                .map(m -> MilestoneLine.of(
                        footprint, m.milestone(), Formats.lower(m.reason().label())))
                .toList();
    }
}
