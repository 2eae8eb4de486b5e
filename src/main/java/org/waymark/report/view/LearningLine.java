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
 * A footprint and another that it could learn from, in one dimension and at one level. Texts are free of control
 * characters. They are made when they are asked for, because a large programme has many more pairs than it shows. Immutable.
 *
 * @param pair the footprints, the dimension, the level and the milestones of both
 */
public record LearningLine(LearningPair pair) {

    /** The most milestones named on each side. */
    public static final int NAMED = 3;

    /** The label of the dimension. */
    public String dimension() {
        return pair.dimension().label();
    }

    /** The label of the level. */
    public String level() {
        return pair.level().label();
    }

    /** The name of the footprint with progress to show. */
    public String from() {
        return SentText.tidy(pair.from().name());
    }

    /** The code of the footprint with progress to show. */
    public String fromCode() {
        return SentText.tidy(pair.from().code());
    }

    /** The name of the footprint that is stuck. */
    public String to() {
        return SentText.tidy(pair.to().name());
    }

    /** The code of the footprint that is stuck. */
    public String toCode() {
        return SentText.tidy(pair.to().code());
    }

    /** The milestones on which {@link #to} is stuck, such as {@code 2 milestones overdue and 1 in trouble}. */
    public String need() {
        return reasons(pair.stuck());
    }

    /** The milestones that {@link #to} could learn from, such as {@code 1 milestone recovered}. */
    public String offer() {
        return reasons(pair.shown());
    }

    /** The first {@value #NAMED} milestones of the offer, each with the reason why it is one. */
    public List<MilestoneLine> shown() {
        return lines(pair.from(), pair.shown());
    }

    /** The first {@value #NAMED} milestones of the need, each with the reason why it is one. */
    public List<MilestoneLine> stuck() {
        return lines(pair.to(), pair.stuck());
    }

    /** The need and the offer in one sentence. */
    public String why() {
        return to() + " has " + need() + "; " + from() + " has " + offer() + ".";
    }

    /** The learning notes as quotations, each with the title of its milestone; empty if there are none. */
    public String quotations() {
        return notes().stream()
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

    /** The learning notes of the milestones in {@link #shown} that have one. */
    public List<LearningNote> notes() {
        return pair.shown().stream()
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
