package org.waymark.check;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Address;
import org.waymark.check.rule.CompiledRule;
import org.waymark.check.rule.FindingText;
import org.waymark.check.rule.RowValues;
import org.waymark.check.rule.RuleCheck;
import org.waymark.check.rule.TruthValue;
import org.waymark.schema.Field;

/** Applies the rules about single rows and about keys to the rows of one file. Used by one thread. */
final class RuleRunner {

    /** Receives the rules that a row leaves undecided. */
    interface Skipped {

        /** Adds the code of a rule that was skipped because the value of a column is not known. */
        void add(int column, String code);
    }

    private final CompiledRule[] rules;
    private final Map<CompiledRule, RuleCheck.OfKey.Seen> seen = new IdentityHashMap<>();
    private final List<MilestoneTable> tables;
    private final boolean[] addedLater;

    /**
     * Starts a file.
     *
     * @param tables the tables of the file; the caller adds to the list while the file is read
     */
    RuleRunner(CheckPlan plan, List<MilestoneTable> tables) {
        this.rules = plan.rules().toArray(CompiledRule[]::new);
        this.tables = tables;
        List<Field> columns = plan.schema().columns();
        this.addedLater = new boolean[columns.size()];
        for (int column = 0; column < addedLater.length; column++) {
            addedLater[column] = columns.get(column).since().isPresent();
        }
        for (CompiledRule rule : rules) {
            if (rule.check() instanceof RuleCheck.OfKey check) {
                seen.put(rule, check.start());
            }
        }
    }

    /**
     * Applies the rules to one row.
     *
     * @param skipped receives the codes that were skipped and the columns that are not known
     * @return whether the row has the key of an earlier row
     */
    boolean run(RowReading row, Skipped skipped) {
        boolean repeats = false;
        for (CompiledRule rule : rules) {
            if (rule.check() instanceof RuleCheck.OfRow check) {
                onRow(rule, check, row, skipped);
            } else if (rule.check() instanceof RuleCheck.OfKey check) {
                repeats |= onKey(rule, check, row, skipped);
            }
        }
        return repeats;
    }

    private void onRow(CompiledRule rule, RuleCheck.OfRow check, RowReading row, Skipped skipped) {
        if (addedLater[rule.column()] && !row.table().head().has(rule.column())) {
            row.notEvaluated(rule.code(), SkipKind.NO_COLUMN);
            return;
        }
        RowValues values = row.values();
        TruthValue broken = check.broken(values);
        if (broken == TruthValue.TRUE) {
            row.broken(rule.column(), rule.code(), row.orAddColumn(rule.column(), rule.text(check.text(values))), null);
        } else if (broken == TruthValue.UNKNOWN) {
            FindingText why = check.undecided(values);
            row.notEvaluated(rule.code(), why == null ? SkipKind.VALUE_UNREADABLE : SkipKind.UNDECIDED);
            if (why == null) {
                check.blame(values, column -> skipped.add(column, rule.code().id()));
            } else {
                row.undecided(rule.column(), rule.code(), why);
            }
        }
    }

    private boolean onKey(CompiledRule rule, RuleCheck.OfKey check, RowReading row, Skipped skipped) {
        boolean[] unknown = new boolean[1];
        check.blame(row.values(), column -> {
            unknown[0] = true;
            skipped.add(column, rule.code().id());
        });
        if (unknown[0]) {
            row.notEvaluated(rule.code(), SkipKind.VALUE_UNREADABLE);
        }
        OptionalLong earlier = Objects.requireNonNull(seen.get(rule), "every rule about keys is started")
                .firstPlace(row.values(), row.table().place(row.number()));
        if (earlier.isEmpty()) {
            return false;
        }
        long first = earlier.getAsLong();
        Address related = MilestoneTable.address(tables, first, rule.column());
        @Nullable
        Integer here = tables.get(MilestoneTable.tableOf(first)) == row.table()
                ? Integer.valueOf(MilestoneTable.rowOf(first))
                : null;
        row.broken(rule.column(), rule.code(), rule.text(check.text(row.values(), here)), related);
        return true;
    }
}
