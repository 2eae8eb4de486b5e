package org.waymark.check.rule;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.waymark.check.cell.MessagePhrases;
import org.waymark.text.English;

/**
 * {@code expression}: the {@code rule}, an expression in the <a href="https://cel.dev">Common Expression Language</a>,
 * is true for the row. The expression uses the fields of {@code self}, and those of {@code previous}, the same row of
 * the previous return. These names, and the treatment of a blank field as absent, follow <a
 * href="https://kubernetes.io/docs/reference/using-api/cel/">Kubernetes' validation rules</a>; {@link CelField}
 * describes the types. For example, {@code self.end >= self.start}.
 *
 * <p>Only this class and those whose names begin with {@code Cel} use the expression engine, and only a schema with
 * such a rule loads it.
 */
final class ExpressionRule implements RuleKind.WithoutFormula {

    @Override
    public String name() {
        return "expression";
    }

    @Override
    public Set<String> parameters() {
        return Set.of("rule", "fieldPath", "optionalOldSelf");
    }

    @Override
    public RuleCheck compile(RuleSource rule) {
        if (rule.has("optionalOldSelf")) {
            throw rule.fault("\"optionalOldSelf\" has no effect: a rule that uses previous only runs on rows that the"
                    + " previous return has; leave it out");
        }
        CelProgram program = CelProgram.compile(rule.text("rule"), rule);
        Expression expression = new Expression(rule.text("rule"), program, rule.when(), rule.title());
        return program.looksBack() ? new HistoryExpression(expression) : new RowExpression(expression);
    }

    /**
     * The column that {@code fieldPath} or {@code field} names; by default that of the first field in the expression.
     */
    @Override
    public int column(RuleSource rule, RuleCheck compiled) {
        if (rule.has("fieldPath") && rule.has("field")) {
            throw rule.fault("give either \"fieldPath\" or \"field\", not both");
        }
        if (rule.has("field")) {
            return rule.field("field");
        }
        if (rule.has("fieldPath")) {
            String path = rule.text("fieldPath");
            return rule.column(path.startsWith(".") ? path.substring(1) : path);
        }
        List<CelField> used =
                ((ExpressionCheck) compiled).expression().program().used();
        if (used.isEmpty()) {
            throw rule.fault("name the field to report on in \"fieldPath\", as the expression uses no field");
        }
        return used.get(0).column();
    }

    /** The parts that both forms of the rule share. If the rule does not look back, {@code before} is ignored. */
    private record Expression(
            String source,
            CelProgram program,
            RuleCondition when,
            @Nullable String title) {

        TruthValue broken(RowValues now, RowValues before) {
            TruthValue applies = when.holds(now);
            return applies == TruthValue.FALSE
                    ? applies
                    : applies.and(program.run(now, before).holds().not());
        }

        @Nullable
        FindingText undecided(RowValues now, RowValues before) {
            boolean unreadable = when.holds(now) == TruthValue.UNKNOWN || program.unknown(now, before);
            String reason = unreadable ? null : program.run(now, before).reason();
            return reason == null ? null : new FindingText(reason, "Correct " + fields() + " and check again.");
        }

        FindingText text() {
            String what = title == null ? source : title;
            return new FindingText(
                    "This row breaks the rule " + MessagePhrases.quoteWhole(what) + ".", "Correct " + fields() + ".");
        }

        private String fields() {
            List<String> names = program.used().stream()
                    .map(used -> MessagePhrases.the(used.field()))
                    .distinct()
                    .toList();
            return names.isEmpty() ? "the row" : English.or(names);
        }
    }

    private interface ExpressionCheck {
        Expression expression();
    }

    private record RowExpression(Expression expression) implements RuleCheck.OfRow, ExpressionCheck {

        @Override
        public TruthValue broken(RowValues row) {
            return expression.broken(row, row);
        }

        @Override
        public RuleCondition when() {
            return expression.when();
        }

        /**
         * An expression cannot be compared with other rules, because it does not show on which values its result
         * depends.
         */
        @Override
        public boolean comparable() {
            return false;
        }

        @Override
        public void probe(RuleProbe probe) {
            expression.when().probe(probe);
            expression.program().used().forEach(used -> probe.reads(used.column()));
        }

        @Override
        public void blame(RowValues row, IntConsumer columns) {
            expression.when().blame(row, columns);
            for (CelField used : expression.program().used()) {
                row.blameUnknown(used.column(), columns);
            }
        }

        @Override
        public @Nullable FindingText undecided(RowValues row) {
            return expression.undecided(row, row);
        }

        @Override
        public FindingText text(RowValues row) {
            return expression.text();
        }
    }

    private record HistoryExpression(Expression expression) implements RuleCheck.OfHistory, ExpressionCheck {

        @Override
        public Set<Integer> columns() {
            Set<Integer> columns = new TreeSet<>(expression.when().columns());
            expression.program().used().forEach(used -> columns.add(used.column()));
            return columns;
        }

        @Override
        public TruthValue broken(RowHistory row) {
            return expression.broken(row.now().values(), row.before().values());
        }

        @Override
        public void blame(RowHistory row, Blame blame) {
            expression.when().blame(row.now().values(), column -> blame.unknown(0, column));
            for (CelField used : expression.program().used()) {
                if (row.at(used.back()).values().unknown(used.column())) {
                    blame.unknown(used.back(), used.column());
                }
            }
        }

        @Override
        public @Nullable FindingText undecided(RowHistory row) {
            return expression.undecided(row.now().values(), row.before().values());
        }

        @Override
        public FindingText text(RowHistory row) {
            return expression.text();
        }
    }
}
