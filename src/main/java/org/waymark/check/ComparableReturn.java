package org.waymark.check;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.intake.TableHead;

/**
 * A return whose own rows are checked, with what rules about history need to compare it with others. Immutable; of its
 * rows it holds only what {@link HistoryPlan} names, on disk when they are many.
 */
public final class ComparableReturn {

    private final CheckedReturn checked;
    private final ReturnSnapshot rows;
    private final SkippedChecks skipped;
    private final List<MilestoneTable> tables;
    private final List<MilestoneTable> tablesToPointAt;
    private final boolean hasAllIds;

    /**
     * @param tables those that hold rows of the return
     * @param tablesToPointAt the same, or all tables of the file when no row of the return was read
     * @param hasAllIds whether every row's milestone id is known
     */
    ComparableReturn(
            CheckedReturn checked,
            ReturnSnapshot rows,
            SkippedChecks skipped,
            List<MilestoneTable> tables,
            List<MilestoneTable> tablesToPointAt,
            boolean hasAllIds) {
        this.checked = checked;
        this.rows = rows;
        this.skipped = skipped;
        this.tables = tables;
        this.tablesToPointAt = List.copyOf(tablesToPointAt);
        this.hasAllIds = hasAllIds;
    }

    public ReturnKey key() {
        return checked.key();
    }

    /** The return as its own rows make it, before it is compared with others. */
    public CheckedReturn checked() {
        return checked;
    }

    /** From the first milestone id on. */
    ReturnSnapshot.Walk walk() {
        return rows.walk();
    }

    SkippedChecks skipped() {
        return skipped;
    }

    List<MilestoneTable> tables() {
        return tables;
    }

    /** The header row to point at when something is missing from the return; null when its file has no table. */
    @Nullable
    TableHead headerToPointAt() {
        return tablesToPointAt.isEmpty() ? null : tablesToPointAt.get(0).head();
    }

    /** Whether every row's milestone id is known, so that an id not among them was not sent. */
    boolean hasAllIds() {
        return hasAllIds;
    }
}
