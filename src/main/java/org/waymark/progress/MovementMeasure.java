package org.waymark.progress;

import java.util.List;
import java.util.function.Predicate;
import org.waymark.check.Milestone;
import org.waymark.check.MilestoneField;
import org.waymark.progress.MilestonePair.Change;

/**
 * The measure of what changed since the previous period. Only footprints with a readable return (or a nil return) for
 * both periods are compared: if a return is missing, its milestones are neither added nor removed.
 *
 * @param description the measure's names and definition
 */
public record MovementMeasure(MeasureDescription description) implements Measure<Movement> {

    /** The value if nothing changed: every part with 0. */
    public Movement empty() {
        return new Movement(0, 0, 0, 0, 0, 0, 0, 0, 0);
    }

    /** Computes the measure; the value is null if no footprint can be compared. */
    @Override
    public MeasureResult<Movement> over(MilestoneSet set) {
        if (!set.compared()) {
            return new MeasureResult<>(null, 0);
        }
        List<MilestonePair> milestones = set.pairs();
        Movement movement = new Movement(
                count(milestones, change(Change.IMPROVED)),
                count(milestones, change(Change.WORSENED)),
                count(milestones, MovementMeasure::same),
                count(milestones, change(Change.NEWLY_COMPLETED)),
                count(milestones, change(Change.NEWLY_STOPPED)),
                count(milestones, change(Change.REOPENED)),
                count(milestones, change(Change.RESUMED)),
                count(milestones, change(Change.ADDED)),
                set.removed().size());
        return new MeasureResult<>(movement, count(milestones, pair -> membership(pair) == Membership.HIDDEN));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.movement(this);
    }

    @Override
    public List<MilestoneFilter> filters() {
        return List.of(
                filter("improved", "Confidence improved since the month before", change(Change.IMPROVED)),
                filter("worsened", "Confidence worsened since the month before", change(Change.WORSENED)),
                filter("same", "Confidence the same as the month before", MovementMeasure::same),
                filter(Change.NEWLY_COMPLETED),
                filter(Change.NEWLY_STOPPED),
                filter(Change.REOPENED),
                filter(Change.RESUMED),
                filter("added", "Added since the month before", change(Change.ADDED)));
    }

    private MilestoneFilter filter(Change change) {
        return filter(change.key(), change.label(), change(change));
    }

    private MilestoneFilter filter(String part, String title, Predicate<MilestonePair> test) {
        return new MilestoneFilter(filterId(part), title, test);
    }

    /** Hidden if a status, or a rating of a milestone that is open in both periods, is in error. */
    private static Membership membership(MilestonePair pair) {
        Milestone before = pair.previous();
        Membership matched = Membership.matched(pair, Membership::hasStatus);
        return before == null || !pair.milestone().open() || !before.open()
                ? matched
                : matched.and(Membership.readable(pair.milestone(), MilestoneField.RAG))
                        .and(Membership.readable(before, MilestoneField.RAG));
    }

    private static boolean same(MilestonePair pair) {
        Milestone before = pair.previous();
        return before != null
                && pair.milestone().open()
                && before.open()
                && pair.milestone().rag() != null
                && pair.milestone().rag() == before.rag();
    }

    private static Predicate<MilestonePair> change(Change change) {
        return pair -> pair.changes().contains(change);
    }

    private static int count(List<MilestonePair> milestones, Predicate<MilestonePair> test) {
        return (int) milestones.stream().filter(test).count();
    }
}
