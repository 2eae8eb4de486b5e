package org.waymark.check;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.intake.TableHead;

/**
 * A checked return, with what rules about history need to compare it with other returns. It keeps only the columns that
 * {@link HistoryPlan} names, and keeps them on disk when there are many rows. Immutable.
 */
public final class ComparableReturn {

    private final ExplanationsByCode explanations;
    private final CheckedReturn checked;
    private final FootprintPlace footprint;
    private final ReturnSnapshot rows;
    private final SkippedChecks skipped;
    private final List<MilestoneTable> tables;
    private final List<MilestoneTable> tablesToPointAt;
    private final boolean hasAllIds;

    /**
     * Creates a return that can be compared.
     *
     * @param explanations what its sender wrote about its findings
     * @param footprint where the return gives its footprint
     * @param tables the tables with rows of the return
     * @param tablesToPointAt the same tables, or all tables of the file when no row of the return was read
     * @param hasAllIds whether the milestone id of every row is known
     */
    ComparableReturn(
            ExplanationsByCode explanations,
            CheckedReturn checked,
            FootprintPlace footprint,
            ReturnSnapshot rows,
            SkippedChecks skipped,
            List<MilestoneTable> tables,
            List<MilestoneTable> tablesToPointAt,
            boolean hasAllIds) {
        this.explanations = explanations;
        this.checked = checked;
        this.footprint = footprint;
        this.rows = rows;
        this.skipped = skipped;
        this.tables = tables;
        this.tablesToPointAt = List.copyOf(tablesToPointAt);
        this.hasAllIds = hasAllIds;
    }

    /** What its sender wrote about its findings. */
    ExplanationsByCode explanations() {
        return explanations;
    }

    public ReturnKey key() {
        return checked.key();
    }

    /** The return with the findings on its own rows only, before it is compared with others. */
    public CheckedReturn checked() {
        return checked;
    }

    /** Where the return gives its footprint. */
    FootprintPlace footprint() {
        return footprint;
    }

    /** Starts reading its rows in the order of their milestone ids. */
    ReturnSnapshot.Walk walk() {
        return rows.walk();
    }

    SkippedChecks skipped() {
        return skipped;
    }

    List<MilestoneTable> tables() {
        return tables;
    }

    /** The header row that findings about missing rows point at; null when the file has no table. */
    @Nullable
    TableHead headerToPointAt() {
        return tablesToPointAt.isEmpty() ? null : tablesToPointAt.get(0).head();
    }

    /** Whether the milestone id of every row is known. Only then is an id that is not found known to be missing. */
    boolean hasAllIds() {
        return hasAllIds;
    }
}
