package org.waymark.progress;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.check.Milestone;
import org.waymark.programme.Rag;
import org.waymark.programme.Status;

/**
 * Decides whether others can learn from a milestone, or whether it is stuck. It looks at all reports of the milestone
 * up to this month's. {@link LearningReason} defines the reasons.
 */
final class LearningReasons {

    private static final int SUSTAINED_FOR = 3;
    private static final int TROUBLED_FOR = 2;

    private LearningReasons() {}

    /** The first reason for which others can learn from the milestone, or null if there is none. */
    static @Nullable LearningReason exampleOf(List<Milestone> reports) {
        Milestone now = last(reports, 1).get(0);
        if (good(now) && reports.stream().anyMatch(LearningReasons::troubled)) {
            return LearningReason.RECOVERED;
        }
        if (Membership.completedByBaseline(now)) {
            return LearningReason.ON_TIME;
        }
        boolean sustained = reports.size() >= SUSTAINED_FOR
                && last(reports, SUSTAINED_FOR).stream().allMatch(LearningReasons::good);
        return sustained ? LearningReason.SUSTAINED : null;
    }

    /** The first reason for which the milestone is stuck, or null if it is not stuck. */
    static @Nullable LearningReason stuckBecause(List<Milestone> reports) {
        if (overdue(last(reports, 1).get(0))) {
            return LearningReason.OVERDUE;
        }
        boolean troubled = reports.size() >= TROUBLED_FOR
                && last(reports, TROUBLED_FOR).stream().allMatch(LearningReasons::troubled);
        return troubled ? LearningReason.TROUBLED : null;
    }

    private static List<Milestone> last(List<Milestone> reports, int count) {
        return reports.subList(reports.size() - count, reports.size());
    }

    private static boolean good(Milestone report) {
        boolean green = report.open() && report.rag() == Rag.GREEN && report.status() != Status.DELAYED;
        return report.status() == Status.COMPLETED || (green && !overdue(report));
    }

    private static boolean troubled(Milestone report) {
        return report.open()
                && (report.rag() == Rag.RED || report.rag() == Rag.AMBER || report.status() == Status.DELAYED);
    }

    private static boolean overdue(Milestone report) {
        return Membership.overdue(report) == Membership.IN;
    }
}
