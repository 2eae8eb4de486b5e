package org.waymark.progress;

import java.util.function.Function;
import org.waymark.check.Milestone;
import org.waymark.check.MilestoneField;

/**
 * The milestones that n counts: the denominator of a rate, or the milestones that a median is calculated from.
 *
 * @param id an ID such as {@code notStopped}, unique among populations and counts; the column of a rate's denominator in
 *     {@code history.csv}
 * @param title what the milestones have in common, such as {@code Not stopped}
 * @param noun the words that follow n in a text, such as {@code not stopped}
 * @param none the text to show if n is 0, such as {@code none to complete}
 * @param membership decides which milestones are counted
 * @param <S> what the decision needs: the milestone, or the milestone with the previous period's
 */
public record Population<S>(String id, String title, String noun, String none, Function<S, Membership> membership) {

    /** The milestones with a value in a field. */
    static Population<Milestone> having(MilestoneField<?> field) {
        return new Population<>(
                "with-" + field.name(),
                "With " + field.name() + " given",
                "with " + field.name() + " given",
                "nothing to count",
                milestone -> Membership.present(milestone, field));
    }

    /** The completed milestones of which somebody has checked whether the change has lasted. */
    static Population<Milestone> checkedForLasting() {
        return new Population<>(
                "sustainedChecked",
                "Checked whether the change has lasted",
                "checked have lasted under external pressure",
                "none checked yet",
                Membership::sustainedChecked);
    }
}
