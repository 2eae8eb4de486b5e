package org.waymark.progress;

import java.util.List;
import java.util.function.Predicate;
import org.waymark.check.Milestone;
import org.waymark.check.MilestoneField;
import org.waymark.progress.MilestonePair.Change;

/**
 * What moved since the previous period. Only a footprint with a readable return (or a nil return) for both periods is
 * compared: when a whole return is missing, its milestones are neither added nor removed.
 */
public record MovementMeasure(MeasureDescription description) implements Measure<Movement> {

    /** The value when nothing moved: every part with 0. */
    public Movement nothing() {
        return new Movement(0, 0, 0, 0, 0, 0, 0);
    }

    /** Without a value when no footprint can be compared. */
    @Override
    public MeasureResult<Movement> over(MilestoneSet set) {
        if (!set.compared()) {
            return new MeasureResult<>(null, 0);
        }
        List<MilestonePair> milestones = set.tracked();
        Movement movement = new Movement(
                count(milestones, change(Change.IMPROVED)),
                count(milestones, change(Change.WORSENED)),
                count(milestones, MovementMeasure::same),
                count(milestones, change(Change.NEWLY_COMPLETED)),
                count(milestones, change(Change.REOPENED)),
                count(milestones, change(Change.ADDED)),
                set.removed().size());
        return new MeasureResult<>(movement, count(milestones, t -> membership(t) == Membership.HIDDEN));
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
                filter("newlyCompleted", "Newly completed", change(Change.NEWLY_COMPLETED)),
                filter("reopened", "Reopened", change(Change.REOPENED)),
                filter("added", "Added since the month before", change(Change.ADDED)));
    }

    private MilestoneFilter filter(String part, String title, Predicate<MilestonePair> test) {
        return new MilestoneFilter(filterId(part), title, test);
    }

    /** Hidden when a status that decides on a match, or the rating of one open in both periods, is in error. */
    private static Membership membership(MilestonePair tracked) {
        Milestone before = tracked.previous();
        Membership matched = Membership.matched(tracked, Membership::hasStatus);
        return before == null || !tracked.milestone().open() || !before.open()
                ? matched
                : matched.and(Membership.readable(tracked.milestone(), MilestoneField.RAG))
                        .and(Membership.readable(before, MilestoneField.RAG));
    }

    private static boolean same(MilestonePair tracked) {
        Milestone before = tracked.previous();
        return before != null
                && tracked.milestone().open()
                && before.open()
                && tracked.milestone().rag() != null
                && tracked.milestone().rag() == before.rag();
    }

    private static Predicate<MilestonePair> change(Change change) {
        return tracked -> tracked.changes().contains(change);
    }

    private static int count(List<MilestonePair> milestones, Predicate<MilestonePair> test) {
        return (int) milestones.stream().filter(test).count();
    }
}
