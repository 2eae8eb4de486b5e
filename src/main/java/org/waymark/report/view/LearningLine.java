package org.waymark.report.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.waymark.check.MilestoneField;
import org.waymark.programme.Footprint;
import org.waymark.progress.LearningMilestone;
import org.waymark.progress.LearningPair;
import org.waymark.progress.LearningReason;
import org.waymark.text.English;
import org.waymark.text.FigureText;
import org.waymark.text.SentText;

/**
 * Two footprints of which one could learn from the other, in one dimension and at one level. Texts are free of control
 * characters.
 *
 * @param dimension the label of the dimension
 * @param level the label of the level
 * @param from the name of the footprint with progress to show
 * @param fromCode its code
 * @param to the name of the footprint that is stuck
 * @param toCode its code
 * @param need the milestones on which {@code to} is stuck, such as {@code 2 milestones overdue and 1 in trouble}
 * @param offer the milestones that {@code from} has to show, such as {@code 1 milestone recovered}
 * @param shown the first {@value #NAMED} milestones of the offer, with the reason as their points
 * @param stuck the first {@value #NAMED} milestones of the need, with the reason as their points
 * @param notes the learning notes of the milestones in {@code shown} that have one
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
        List<MilestoneLine> stuck,
        List<LearningNote> notes) {

    /** The most milestones named on each side. */
    public static final int NAMED = 3;

    public LearningLine {
        shown = List.copyOf(shown);
        stuck = List.copyOf(stuck);
        notes = List.copyOf(notes);
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
                lines(pair.to(), pair.stuck()),
                notes(pair.shown()));
    }

    /** The need and the offer in one sentence. */
    public String why() {
        return to + " has " + need + "; " + from + " has " + offer + ".";
    }

    /** The learning notes as quotations, each with the title of its milestone; empty if there are none. */
    public String quotations() {
        return notes.stream()
                .map(note -> "\"" + note.text() + "\" (" + note.title() + ")")
                .collect(Collectors.joining(" "));
    }

    /**
     * What a footprint learned, in its own words.
     *
     * @param title the title of the milestone
     * @param text the learning note
     */
    public record LearningNote(String title, String text) {}

    private static List<LearningNote> notes(List<LearningMilestone> shown) {
        return shown.stream()
                .limit(NAMED)
                .map(LearningMilestone::milestone)
                .filter(milestone -> milestone.get(MilestoneField.LEARNING_NOTE) != null)
                .map(milestone -> new LearningNote(
                        SentText.tidy(milestone.title()), SentText.tidy(milestone.get(MilestoneField.LEARNING_NOTE))))
                .toList();
    }

    /** The milestones by reason, such as {@code 2 milestones recovered and 1 sustained}. */
    private static String reasons(List<LearningMilestone> milestones) {
        List<String> reasons = new ArrayList<>();
        for (LearningReason reason : LearningReason.values()) {
            long count = milestones.stream().filter(m -> m.reason() == reason).count();
            if (count > 0) {
                reasons.add((reasons.isEmpty() ? English.count(count, "milestone") : English.number(count)) + " "
                        + FigureText.lower(reason.label()));
            }
        }
        return English.and(reasons);
    }

    private static List<MilestoneLine> lines(Footprint footprint, List<LearningMilestone> milestones) {
        return milestones.stream()
                .limit(NAMED)
                .map(m -> MilestoneLine.of(
                        footprint, m.milestone(), FigureText.lower(m.reason().label())))
                .toList();
    }
}
