package org.waymark.progress;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.waymark.check.Milestone;

/**
 * A measure that is a share of milestones, such as the completed ones among those not stopped.
 *
 * @param description the measure's names and definition
 * @param among the milestones of the denominator
 * @param countedId the ID of the numerator; its column in {@code history.csv}
 * @param counted the condition that the milestones of the numerator meet
 */
public record RateMeasure(
        MeasureDescription description, Population<Milestone> among, String countedId, Predicate<Milestone> counted)
        implements Measure<Rate> {

    /** Whether a milestone is in the denominator. */
    public Membership among(Milestone milestone) {
        return among.membership().apply(milestone);
    }

    /** Whether a milestone is in the numerator. */
    public Membership counted(Milestone milestone) {
        return among(milestone).and(() -> counted.test(milestone));
    }

    MeasureResult<Rate> of(Collection<Milestone> milestones) {
        return MeasureResult.of(
                milestones,
                this::among,
                included -> new Rate((int) included.stream().filter(counted).count(), included.size()));
    }

    @Override
    public MeasureResult<Rate> over(MilestoneSet set) {
        return of(set.milestones());
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.rate(this);
    }

    @Override
    public List<MilestoneFilter> filters() {
        return List.of(
                new MilestoneFilter(countedId, title(), pair -> counted(pair.milestone()) == Membership.IN),
                new MilestoneFilter(among.id(), among.title(), pair -> among(pair.milestone()) == Membership.IN));
    }
}
