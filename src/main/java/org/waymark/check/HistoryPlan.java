package org.waymark.check;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.waymark.check.rule.CompiledRule;
import org.waymark.check.rule.RuleCheck;

/** The rules that hold a return against earlier ones, and what has to be remembered of a row for them. */
final class HistoryPlan {

    private final List<CompiledRule> matched;
    private final List<CompiledRule> absent;
    private final int[] columns;
    private final boolean digests;
    private final int depth;

    /**
     * Picks the rules about history.
     *
     * @param rules those of the programme that are not switched off
     */
    HistoryPlan(List<CompiledRule> rules) {
        this.matched = rules.stream()
                .filter(rule -> rule.check() instanceof RuleCheck.OfHistory)
                .toList();
        this.absent = rules.stream()
                .filter(rule -> rule.check() instanceof RuleCheck.OfAbsence)
                .toList();
        Set<Integer> needed = new TreeSet<>();
        int farthest = absent.isEmpty() ? 0 : 1;
        boolean any = false;
        for (CompiledRule rule : rules) {
            if (rule.check() instanceof RuleCheck.OfHistory check) {
                needed.add(rule.column());
                needed.addAll(check.columns());
                farthest = Math.max(farthest, check.depth());
                any |= check.digests();
            } else if (rule.check() instanceof RuleCheck.OfAbsence check) {
                needed.addAll(check.columns());
            }
        }
        this.columns = needed.stream().mapToInt(Integer::intValue).toArray();
        this.digests = any;
        this.depth = farthest;
    }

    /** Rules about a row and the same row before. */
    List<CompiledRule> matched() {
        return matched;
    }

    /** Rules about a row that is no longer there. */
    List<CompiledRule> absent() {
        return absent;
    }

    /** The schema columns to remember, in order. */
    int[] columns() {
        return columns.clone();
    }

    boolean digests() {
        return digests;
    }

    /** How many earlier returns are looked at; 0 when there is no such rule. */
    int depth() {
        return depth;
    }
}
