package org.waymark.progress;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.waymark.check.Milestone;

/**
 * A number of milestones.
 *
 * @param noun what the milestones counted have in common, where the title alone does not say it; else empty
 * @param membership who could be counted
 * @param counted which of those are
 */
public record CountMeasure(
        MeasureDescription description,
        String noun,
        Function<Milestone, Membership> membership,
        Predicate<Milestone> counted)
        implements Measure<Count> {

    /** Whether a milestone is counted. */
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
                key(), noun.isEmpty() ? title() : title() + ": " + noun, t -> counted(t.milestone()) == Membership.IN));
    }
}
