package org.waymark.progress;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.waymark.check.Milestone;

/**
 * A share of milestones.
 *
 * @param among those of which it is a share
 * @param countedId names those that count; the column of the rate in {@code history.csv}
 * @param counted which of those among them count
 * @param overTime whether trends follow it month by month
 */
public record RateMeasure(
        MeasureDescription description,
        Population<Milestone> among,
        String countedId,
        Predicate<Milestone> counted,
        boolean overTime)
        implements Measure<Rate> {

    /** Whether a milestone is one of those of which the rate is a share. */
    public Membership among(Milestone milestone) {
        return among.membership().apply(milestone);
    }

    /** Whether a milestone counts. */
    public Membership counted(Milestone milestone) {
        return among(milestone).and(() -> counted.test(milestone));
    }

    MeasureResult<Rate> of(Collection<Milestone> milestones) {
        return MeasureResult.of(
                milestones,
                this::among,
                entering -> new Rate((int) entering.stream().filter(counted).count(), entering.size()));
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
                new MilestoneFilter(countedId, title(), t -> counted(t.milestone()) == Membership.IN),
                new MilestoneFilter(among.id(), among.title(), t -> among(t.milestone()) == Membership.IN));
    }
}
