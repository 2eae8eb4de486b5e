package org.waymark.check.rule;

import java.time.YearMonth;
import java.util.List;
import org.waymark.check.cell.CellValue;
import org.waymark.text.Dates;

/**
 * One row in the current return and in earlier returns of the same sender. Immutable.
 *
 * @param now the row in the current return
 * @param earlier the row in earlier returns, the latest first; at least one
 */
public record RowHistory(Moment now, List<Moment> earlier) {

    public RowHistory {
        earlier = List.copyOf(earlier);
    }

    /**
     * The row in one return.
     *
     * @param period the month of the return
     * @param values the values of the columns that rules about history compare; the others are blank
     * @param digest a hash of all values but the period; equal digests mean equal rows
     */
    public record Moment(YearMonth period, RowValues values, long digest) {

        /** The month of the return as people read it, such as "September 2026". */
        String month() {
            return Dates.month(period);
        }
    }

    Moment before() {
        return earlier.get(0);
    }

    /**
     * The row in an earlier return.
     *
     * @param back how many returns ago; 0 is the current return
     */
    Moment at(int back) {
        return back == 0 ? now : earlier.get(back - 1);
    }

    /** The value of a column {@code back} returns ago. */
    CellValue value(int back, int column) {
        return at(back).values().get(column);
    }

    /** Reports the unknown values of a column, from the current return to {@code depth} returns ago. */
    void blameUnknown(int column, int depth, RuleCheck.OfHistory.Blame blame) {
        for (int back = 0; back <= depth; back++) {
            if (at(back).values().unknown(column)) {
                blame.unknown(back, column);
            }
        }
    }

    /** Whether a column's value differs from that of the previous return; false where either is blank. */
    TruthValue differs(int column) {
        RowValues is = now.values();
        RowValues was = before().values();
        if (is.blank(column) || was.blank(column)) {
            return TruthValue.FALSE;
        }
        return is.unknown(column) || was.unknown(column)
                ? TruthValue.UNKNOWN
                : TruthValue.of(!is.get(column).equals(was.get(column)));
    }
}
