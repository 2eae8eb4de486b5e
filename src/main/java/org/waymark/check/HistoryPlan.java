package org.waymark.check;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.waymark.check.rule.CompiledRule;
import org.waymark.check.rule.RuleCheck;

/** The rules that compare a return with earlier ones, and the columns they need. Immutable. */
final class HistoryPlan {

    private final List<CompiledRule> matched;
    private final List<CompiledRule> absent;
    private final int[] columns;
    private final boolean digests;
    private final int depth;

    /**
     * Selects the rules about history.
     *
     * @param rules all rules of the schema whose codes are raised
     * @param title the column of the title, by which findings name a milestone; empty in a plain table
     */
    HistoryPlan(List<CompiledRule> rules, OptionalInt title) {
        this.matched = rules.stream()
                .filter(rule -> rule.check() instanceof RuleCheck.OfHistory)
                .toList();
        this.absent = rules.stream()
                .filter(rule -> rule.check() instanceof RuleCheck.OfAbsence)
                .toList();
        Set<Integer> needed = new TreeSet<>();
        int farthest = absent.isEmpty() ? 0 : 1;
        boolean anyDigests = false;
        for (CompiledRule rule : rules) {
            if (rule.check() instanceof RuleCheck.OfHistory check) {
                needed.add(rule.column());
                needed.addAll(check.columns());
                farthest = Math.max(farthest, check.depth());
                anyDigests |= check.digests();
            } else if (rule.check() instanceof RuleCheck.OfAbsence check) {
                needed.addAll(check.columns());
            }
        }
        title.ifPresent(needed::add);
        this.columns = needed.stream().mapToInt(Integer::intValue).toArray();
        this.digests = anyDigests;
        this.depth = farthest;
    }

    /** The rules that compare a row with the same row of earlier returns. */
    List<CompiledRule> matched() {
        return matched;
    }

    /** The rules about a row that is missing from the later return. */
    List<CompiledRule> absent() {
        return absent;
    }

    /** The schema columns that snapshots keep, in order. */
    int[] columns() {
        return columns.clone();
    }

    /** Whether a rule compares digests of whole rows. */
    boolean digests() {
        return digests;
    }

    /** The number of earlier returns that the rules compare with; 0 when there are no rules about history. */
    int depth() {
        return depth;
    }
}
