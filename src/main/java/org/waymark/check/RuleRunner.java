package org.waymark.check;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Address;
import org.waymark.check.rule.Check;
import org.waymark.check.rule.CompiledRule;
import org.waymark.check.rule.RowValues;
import org.waymark.check.rule.Text;
import org.waymark.check.rule.Truth;

/** Runs the rules that look at single rows and at keys, over the rows of one file. */
final class RuleRunner {

    private final CompiledRule[] rules;
    private final Map<CompiledRule, Check.OfKey.Seen> seen = new IdentityHashMap<>();
    private final List<Table> tables;

    /** @param tables the tables of the file so far, by the index that their places carry */
    RuleRunner(CheckPlan plan, List<Table> tables) {
        this.rules = plan.rules().toArray(CompiledRule[]::new);
        this.tables = tables;
        for (CompiledRule rule : rules) {
            if (rule.check() instanceof Check.OfKey check) {
                seen.put(rule, check.start());
            }
        }
    }

    /**
     * Runs them on one row.
     *
     * @param skip where to say what was skipped, by unknown column
     * @return whether the row repeats the key of an earlier one
     */
    boolean run(RowReading row, IntFunction<Skip> skip) {
        boolean repeats = false;
        for (CompiledRule rule : rules) {
            if (rule.check() instanceof Check.OfRow check) {
                onRow(rule, check, row, skip);
            } else if (rule.check() instanceof Check.OfKey check) {
                repeats |= onKey(rule, check, row, skip);
            }
        }
        return repeats;
    }

    private static void onRow(CompiledRule rule, Check.OfRow check, RowReading row, IntFunction<Skip> skip) {
        RowValues values = row.values();
        Truth broken = check.broken(values);
        if (broken == Truth.TRUE) {
            row.add(rule.column(), rule.code(), row.orAddColumn(rule.column(), rule.words(check.text(values))));
        } else if (broken == Truth.UNKNOWN) {
            Text why = check.undecided(values);
            if (why == null) {
                check.blame(values, column -> skip.apply(column).add(rule.code().id()));
            } else {
                row.undecided(rule.column(), rule.code(), why);
            }
        }
    }

    private boolean onKey(CompiledRule rule, Check.OfKey check, RowReading row, IntFunction<Skip> skip) {
        Check.OfKey.Seen keys = seen.get(rule);
        long first = keys == null
                ? Check.OfKey.Seen.NEW
                : keys.firstPlace(row.values(), row.table().place(row.number()));
        if (first == Check.OfKey.Seen.UNKNOWN) {
            check.blame(
                    row.values(), column -> skip.apply(column).add(rule.code().id()));
            return false;
        }
        if (first == Check.OfKey.Seen.NEW) {
            return false;
        }
        Table table = tables.get(Table.tableOf(first));
        Address related = table.head().address(Table.rowOf(first), rule.column());
        @Nullable Integer here = table == row.table() ? Integer.valueOf(Table.rowOf(first)) : null;
        row.add(rule.column(), rule.code(), rule.words(check.text(row.values(), here)), related);
        return true;
    }
}
