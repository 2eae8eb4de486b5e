package org.waymark.progress;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.waymark.check.Milestone;

/**
 * A measure that counts milestones.
 *
 * @param description the measure's names and definition
 * @param noun what the counted milestones have in common, such as {@code open past their baseline date}; empty if the
 *     title says it
 * @param membership decides which milestones can be counted
 * @param counted the condition that a counted milestone meets
 */
public record CountMeasure(
        MeasureDescription description,
        String noun,
        Function<Milestone, Membership> membership,
        Predicate<Milestone> counted)
        implements Measure<Count> {

    /** Whether a milestone is counted: {@link Membership#HIDDEN} if a field that decides it is in error. */
    public Membership counted(Milestone milestone) {
        return membership.apply(milestone).and(() -> counted.test(milestone));
    }

    @Override
    public MeasureResult<Count> over(MilestoneSet set) {
        return MeasureResult.of(
                set.milestones(),
                membership,
                entering -> new Count((int) entering.stream().filter(counted).count()));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.count(this);
    }

    @Override
    public List<MilestoneFilter> filters() {
        return List.of(new MilestoneFilter(
                key(),
                noun.isEmpty() ? title() : title() + ": " + noun,
                pair -> counted(pair.milestone()) == Membership.IN));
    }
}
