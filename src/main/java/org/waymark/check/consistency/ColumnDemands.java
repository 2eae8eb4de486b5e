package org.waymark.check.consistency;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.waymark.check.cell.CellValue;
import org.waymark.check.rule.CompiledRule;
import org.waymark.check.rule.RuleCheck;
import org.waymark.check.rule.RuleProbe;

/**
 * What one or two rules ask of each column: the values that they name, the columns that they compare with each other, and
 * the distances that they allow. Used by one thread.
 */
final class ColumnDemands implements RuleProbe {

    private final Set<Integer> columns = new TreeSet<>();
    private final Set<Integer> compared = new TreeSet<>();
    private final Map<Integer, Set<CellValue>> values = new HashMap<>();
    private final Map<Integer, Set<Integer>> links = new HashMap<>();
    private final Map<Integer, Set<Integer>> words = new HashMap<>();
    private final Set<Integer> slacks = new TreeSet<>();

    /** The demands of rules about single rows. */
    static ColumnDemands of(List<CompiledRule> rules) {
        ColumnDemands demands = new ColumnDemands();
        rules.forEach(rule -> ((RuleCheck.OfRow) rule.check()).probe(demands));
        return demands;
    }

    @Override
    public void reads(int column) {
        columns.add(column);
    }

    @Override
    public void value(int column, CellValue value) {
        columns.add(column);
        compared.add(column);
        values.computeIfAbsent(column, key -> new LinkedHashSet<>()).add(value);
    }

    @Override
    public void linked(int column, int other, int slackDays) {
        columns.addAll(List.of(column, other));
        compared.addAll(List.of(column, other));
        links.computeIfAbsent(column, key -> new TreeSet<>()).add(other);
        links.computeIfAbsent(other, key -> new TreeSet<>()).add(column);
        slacks.add(slackDays);
    }

    @Override
    public void words(int column, int most) {
        columns.add(column);
        compared.add(column);
        words.computeIfAbsent(column, key -> new TreeSet<>()).add(most);
    }

    /** The columns that the rules read. */
    Set<Integer> columns() {
        return columns;
    }

    /** Whether a rule looks at the value of a column, and not only at whether it is blank. */
    boolean compares(int column) {
        return compared.contains(column);
    }

    /** The column, and those that rules compare with it directly or through others. */
    Set<Integer> group(int column) {
        Set<Integer> group = new TreeSet<>(Set.of(column));
        Deque<Integer> open = new ArrayDeque<>(group);
        while (!open.isEmpty()) {
            for (int next : links.getOrDefault(open.remove(), Set.of())) {
                if (group.add(next)) {
                    open.add(next);
                }
            }
        }
        return group;
    }

    /** The values that rules name for a column or for one that is compared with it. */
    Set<CellValue> values(int column) {
        Set<CellValue> all = new LinkedHashSet<>();
        group(column).forEach(each -> all.addAll(values.getOrDefault(each, Set.of())));
        return all;
    }

    /** The greatest numbers of words that rules allow in a column. */
    Set<Integer> words(int column) {
        return words.getOrDefault(column, Set.of());
    }

    /** The numbers of days between two dates at which a rule may change from satisfied to broken. */
    Set<Integer> dayOffsets() {
        Set<Integer> offsets = new TreeSet<>(Set.of(-1, 0, 1));
        for (int slack : slacks) {
            offsets.addAll(List.of(slack, slack + 1, -slack, -slack - 1));
        }
        return offsets;
    }
}
