package org.waymark.forecast;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Counts the ranges of earlier months that held. A range is counted once its last day has passed, so that early completions
 * do not count before late ones. Not thread-safe.
 */
final class RangeTally {

    private final double nominal;
    private final LocalDate end;
    private int n;
    private int held;

    /**
     * @param nominal the share that should hold
     * @param end the last day about which anything is known
     */
    RangeTally(double nominal, LocalDate end) {
        this.nominal = nominal;
        this.end = end;
    }

    /** Counts a range of a milestone; nothing if its outcome is not known by now. */
    void add(@Nullable DateRange range, MilestoneCourse course) {
        if (range == null || range.decidedOn().isAfter(end) || course.undated()) {
            return;
        }
        LocalDate done = course.completedOn();
        LocalDate open = course.lastOpen();
        if (done != null) {
            n++;
            held += range.contains(done) ? 1 : 0;
        } else if (open != null && !open.isBefore(range.decidedOn())) {
            n++;
            held += range.to() == null ? 1 : 0;
        }
    }

    Backtest result() {
        return new Backtest(nominal, n, held);
    }
}
