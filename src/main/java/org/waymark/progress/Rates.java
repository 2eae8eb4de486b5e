package org.waymark.progress;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.check.Milestone;
import org.waymark.programme.Rag;
import org.waymark.programme.Status;

/** The measures that stand in a trend, of the milestones of one month. What cannot enter them is counted. */
final class Rates {

    private final List<Milestone> milestones;
    private final LeftOutCounts leftOut;

    Rates(List<Milestone> milestones, LeftOutCounts leftOut) {
        this.milestones = milestones;
        this.leftOut = leftOut;
    }

    Rate completion() {
        List<Milestone> entering = leftOut.entering("completionRate", milestones, Entry::notStopped);
        return rate(entering, entering.stream().filter(Rates::completed).count());
    }

    Rate due(LocalDate periodEnd) {
        List<Milestone> entering = leftOut.entering("dueRate", milestones, m -> Entry.due(m, periodEnd));
        return rate(
                entering, entering.stream().filter(Rates::completedByBaseline).count());
    }

    RagCounts rag() {
        List<Milestone> entering = leftOut.entering("rag", milestones, Entry::ratable);
        return new RagCounts(
                rated(entering, Rag.GREEN),
                rated(entering, Rag.AMBER),
                rated(entering, Rag.RED),
                rated(entering, null));
    }

    static boolean completed(Milestone milestone) {
        return milestone.status() == Status.COMPLETED;
    }

    static boolean completedByBaseline(Milestone milestone) {
        LocalDate actual = milestone.actualDate();
        LocalDate baseline = milestone.baselineDate();
        return completed(milestone) && actual != null && baseline != null && !actual.isAfter(baseline);
    }

    private static Rate rate(List<Milestone> entering, long counted) {
        return new Rate((int) counted, entering.size());
    }

    private static int rated(List<Milestone> entering, @Nullable Rag rag) {
        return (int) entering.stream().filter(m -> m.rag() == rag).count();
    }
}
