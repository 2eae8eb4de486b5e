package org.waymark.progress;

/**
 * How the value of a measure relates to its value of the month before. A <em>stock</em>, such as the completion rate,
 * builds on the value of the month before. A <em>flow</em>, such as the reporting rate, is new each month. Control
 * limits assume independent values, so only a flow has limits and signals.
 *
 * @param flow whether the measure is a flow; if not, it is a stock
 * @param inTrends whether trends show the measure month by month
 * @param fewest the smallest n with which a month is part of the limits; a month with a smaller n is only shown
 */
public record MonthlyValue(boolean flow, boolean inTrends, int fewest) {

    static final MonthlyValue STOCK = new MonthlyValue(false, false, 1);
    static final MonthlyValue FLOW = new MonthlyValue(true, false, 1);

    MonthlyValue shown() {
        return new MonthlyValue(flow, true, fewest);
    }

    /** The same, with limits that leave out months with fewer than n. */
    MonthlyValue fromSample(int n) {
        return new MonthlyValue(flow, inTrends, n);
    }
}
