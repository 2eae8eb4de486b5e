package org.waymark.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows that do not identify their return. They wait until the file has been read. If the file has one return, they are
 * added to it. Otherwise their findings count for each return of the file, and each return may be incomplete. Used by one
 * thread.
 */
final class UnassignedRows {

    /** The number of rows that may wait. Later rows are reported at once, and then no row is added to a return. */
    private static final int WAITING = 10_000;

    /**
     * A row that waits.
     *
     * @param readable whether its values are under their own headers, so that the row was checked
     * @param why the skip at the cell that leaves it without a return
     */
    private record Waiting(RowReading row, boolean readable, SkippedCheck why) {}

    private final FileContext file;
    private final ReturnGrouping grouping;
    private final List<Waiting> rows = new ArrayList<>();
    private @Nullable SkippedCheck firstTooMany;

    UnassignedRows(FileContext file, ReturnGrouping grouping) {
        this.file = file;
        this.grouping = grouping;
    }

    /** Adds a row that has been checked. */
    void add(RowReading row) {
        add(new Waiting(row, true, grouping.whyUnassigned(row)));
    }

    /** Adds a row whose values may be under the wrong headers. */
    void addUnreadable(RowReading row, SkippedCheck skip) {
        add(new Waiting(row, false, skip));
    }

    private void add(Waiting row) {
        if (rows.size() < WAITING) {
            rows.add(row);
            return;
        }
        file.log().addAll(row.row().layout(), null, file.counts());
        boolean first = firstTooMany == null;
        if (first) {
            firstTooMany = row.why();
        }
        if (row.readable()) {
            row.row().report(file.log(), file.counts());
            for (SkippedCheck skip : row.row().skips()) {
                if (!first || !skip.isOfSame(row.why())) {
                    file.log().add(skip.finding(null), file.counts());
                }
            }
        }
    }

    /** Adds every waiting row to a return, or reports it as a row without a return. Called once, after the last row. */
    void settle() {
        Collection<ReturnChecker> returns = grouping.returns();
        ReturnChecker only = returns.isEmpty() ? grouping.plain() : grouping.only();
        if (firstTooMany != null) {
            only = null;
            leaveOpen(firstTooMany, returns);
        }
        for (Waiting waiting : rows) {
            RowReading row = waiting.row();
            if (only == null || (waiting.readable() && !grouping.mayBelong(row, only.key()))) {
                leave(waiting, returns);
            } else if (waiting.readable()) {
                only.add(row, false);
            } else {
                only.addUnreadable(row, waiting.why());
            }
        }
    }

    private void leave(Waiting waiting, Collection<ReturnChecker> returns) {
        RowReading row = waiting.row();
        file.log().addAll(row.layout(), null, file.counts());
        if (waiting.readable()) {
            row.report(file.log(), file.counts());
            row.skips().forEach(grouping.plain()::addUnassigned);
        }
        leaveOpen(waiting.why(), returns);
    }

    /** Adds a row whose return is not known to all returns of the file, as a row that they may include. */
    private void leaveOpen(SkippedCheck why, Collection<ReturnChecker> returns) {
        grouping.plain().addUnassigned(why);
        returns.forEach(each -> each.mayHoldMore(why));
    }
}
