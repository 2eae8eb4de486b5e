package org.waymark.check.rule;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.text.Dates;

/**
 * One row through time.
 *
 * @param now as the return at hand has it
 * @param earlier as the returns before have it, the latest first; at least one
 */
public record RowHistory(Moment now, List<Moment> earlier) {

    public RowHistory {
        earlier = List.copyOf(earlier);
    }

    /**
     * The row in one return.
     *
     * @param values those of the columns that rules about history compare; the others are blank
     * @param digest of all values but the period; the same digest is the same row
     */
    public record Moment(YearMonth period, RowValues values, long digest) {

        /** The month of the return as people say it: "September 2026". */
        String month() {
            return Dates.month(period);
        }
    }

    Moment before() {
        return earlier.get(0);
    }

    /**
     * The row so many returns ago.
     *
     * @param back 0 is the return at hand
     */
    Moment at(int back) {
        return back == 0 ? now : earlier.get(back - 1);
    }

    /** The value of a column so many returns ago; null when blank or unknown. */
    @Nullable
    Object value(int back, int column) {
        return at(back).values().get(column);
    }

    /** Names those values of a column that are unknown, from now to so many returns ago. */
    void blameUnknown(int column, int depth, RuleCheck.OfHistory.Blame blame) {
        for (int back = 0; back <= depth; back++) {
            if (at(back).values().unknown(column)) {
                blame.unknown(back, column);
            }
        }
    }

    /** Whether a column's value differs from the one before. A blank differs from nothing. */
    TruthValue differs(int column) {
        RowValues is = now.values();
        RowValues was = before().values();
        if (is.blank(column) || was.blank(column)) {
            return TruthValue.FALSE;
        }
        Object value = is.get(column);
        Object other = was.get(column);
        return value == null || other == null ? TruthValue.UNKNOWN : TruthValue.of(!same(value, other));
    }

    private static boolean same(Object one, Object other) {
        if (one instanceof BigDecimal a && other instanceof BigDecimal b) {
            return a.compareTo(b) == 0;
        }
        return one.equals(other);
    }
}
