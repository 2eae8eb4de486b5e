package org.waymark.check.consistency;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.waymark.check.cell.CellReader;
import org.waymark.check.cell.CellReaders;
import org.waymark.check.rule.CompiledRule;
import org.waymark.check.rule.RuleCheck;
import org.waymark.check.rule.RuleKinds;
import org.waymark.schema.Rule;
import org.waymark.schema.Schema;

/**
 * Looks for rules of a schema that can never be broken, that contradict each other, or that repeat each other. It applies
 * the rules to rows made of a few {@linkplain ProbeValues cells} for each column, which represent all rows, and reports
 * a defect only with a row that shows it. Rules about single rows are tried alone and in pairs; a contradiction between
 * three rules is not found. Immutable.
 *
 * <p>A pair of rules is not tried on all combinations of cells. Only the columns that both rules read are combined. For
 * each combination, the other columns of each rule are tried on their own.
 *
 * @param defects the defects, in the order of the rules
 * @param compared the number of rules that were compared
 * @param undecided the rules and pairs of rules that could not be decided
 */
public record RuleConsistency(List<RuleDefect> defects, int compared, List<UndecidedRules> undecided) {

    /** The most rows on which a rule or a pair of rules is tried. */
    static final long MOST_ROWS = 500_000;

    public RuleConsistency {
        defects = List.copyOf(defects);
        undecided = List.copyOf(undecided);
    }

    /**
     * Examines the rules of a schema.
     *
     * @throws org.waymark.schema.SchemaException when a rule is not valid
     */
    public static RuleConsistency of(Schema schema) {
        return new Examination(schema).result();
    }

    /** A rule about single rows. */
    private record RowRule(Rule source, CompiledRule compiled, RuleCheck.OfRow check, Set<Integer> columns) {

        static RowRule of(Rule source, CompiledRule compiled) {
            return new RowRule(
                    source,
                    compiled,
                    (RuleCheck.OfRow) compiled.check(),
                    ColumnDemands.of(List.of(compiled)).columns());
        }

        String id() {
            return source.code().id();
        }
    }

    /** One examination of a schema. Used by one thread. */
    private static final class Examination {

        private static final String NO_VALUE = "no example value could be made for a field";
        private static final String TOO_MANY = "there are too many combinations of values";

        private final Schema schema;
        private final List<CellReader> readers;
        private final List<RuleDefect> defects = new ArrayList<>();
        private final Map<String, Set<String>> undecided = new LinkedHashMap<>();
        private final List<RowRule> rules = new ArrayList<>();
        private int examined;

        Examination(Schema schema) {
            this.schema = schema;
            this.readers = CellReaders.of(schema);
        }

        RuleConsistency result() {
            for (Rule each : schema.rules()) {
                CompiledRule compiled = RuleKinds.compile(each, schema, readers);
                if (!(compiled.check() instanceof RuleCheck.OfRow row)) {
                    leave(
                            "the rule is about several rows or returns",
                            each.code().id());
                } else if (!row.comparable()) {
                    leave("the rule is an expression", each.code().id());
                } else {
                    rules.add(RowRule.of(each, compiled));
                }
            }
            List<RowRule> useful = new ArrayList<>();
            for (RowRule each : rules) {
                if (alone(each)) {
                    for (RowRule earlier : useful) {
                        together(earlier, each);
                    }
                    useful.add(each);
                }
            }
            return new RuleConsistency(
                    defects,
                    examined,
                    undecided.entrySet().stream()
                            .map(each -> new UndecidedRules(each.getKey(), List.copyOf(each.getValue())))
                            .toList());
        }

        private void leave(String reason, String which) {
            undecided.computeIfAbsent(reason, key -> new TreeSet<>()).add(which);
        }

        /** Examines one rule. Returns whether it is worth comparing with others. */
        private boolean alone(RowRule rule) {
            ProbeRows rows = rows(List.of(rule));
            if (rows == null || !rows.complete(rule.columns())) {
                leave(NO_VALUE, rule.id());
                return false;
            }
            if (rows.count(rule.columns(), false) > MOST_ROWS) {
                leave(TOO_MANY, rule.id());
                return false;
            }
            examined++;
            SingleRule single = new SingleRule(rule.check(), rows, rule.columns());
            if (!single.breakable() && single.witness().isEmpty()) {
                leave(NO_VALUE, rule.id());
                return false;
            }
            boolean conditional = rule.check().when().test().isPresent();
            if (!single.breakable()) {
                String keepers = conditional ? "every row that meets its condition" : "every row";
                String why = single.applies()
                        ? "nothing can break the rule: " + keepers + " satisfies it, such as"
                        : "nothing can break the rule: no row meets its condition; the nearest is";
                defects.add(new RuleDefect(RuleDefect.Kind.NEVER_BROKEN, rule.source(), null, why, single.witness()));
                return false;
            }
            String required = single.requiredField();
            if (required != null) {
                defects.add(new RuleDefect(
                        RuleDefect.Kind.CONTRADICTION,
                        rule.source(),
                        null,
                        (conditional ? "the condition" : "the rule") + " contradicts the field " + required
                                + ", which is required: every row"
                                + (conditional ? " to which the rule applies" : "")
                                + " breaks one of them, such as",
                        single.witness()));
                return false;
            }
            return true;
        }

        private void together(RowRule one, RowRule two) {
            Set<Integer> shared = new TreeSet<>(one.columns());
            shared.retainAll(two.columns());
            if (shared.isEmpty()) {
                return;
            }
            String pair = one.id() + " and " + two.id();
            ProbeRows rows = rows(List.of(one, two));
            if (rows == null) {
                leave(NO_VALUE, pair);
                return;
            }
            RulePair both = new RulePair(one.check(), one.columns(), two.check(), two.columns(), rows);
            if (both.rowsToTry() > MOST_ROWS) {
                leave(TOO_MANY, pair);
                return;
            }
            if (one.compiled().column() == two.compiled().column()) {
                Map<String, String> same = both.repetition();
                if (same != null) {
                    add(
                            RuleDefect.Kind.REPETITION,
                            one,
                            two,
                            "the rule repeats rule %s: the same rows break both, such as",
                            same);
                    return;
                }
            }
            if (!rows.acceptable()) {
                leave(NO_VALUE, pair);
                return;
            }
            Map<String, String> against = both.contradiction();
            if (against != null) {
                add(
                        RuleDefect.Kind.CONTRADICTION,
                        one,
                        two,
                        "the rule contradicts rule %s: every row to which both apply breaks one of them, such as",
                        against);
            }
        }

        private void add(RuleDefect.Kind kind, RowRule one, RowRule two, String what, Map<String, String> witness) {
            String other = one.id() + " (" + one.source().place() + ")";
            defects.add(new RuleDefect(kind, two.source(), one.source(), what.replace("%s", other), witness));
        }

        private @Nullable ProbeRows rows(List<RowRule> some) {
            ColumnDemands demands =
                    ColumnDemands.of(some.stream().map(RowRule::compiled).toList());
            ProbeRows rows = ProbeRows.of(schema, readers, demands);
            return rows.complete(demands.columns()) ? rows : null;
        }
    }
}
