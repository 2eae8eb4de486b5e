package org.waymark.check.rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.waymark.check.cell.MessagePhrases;
import org.waymark.text.English;

/**
 * {@code expression}: the {@code rule}, a text in the <a href="https://cel.dev">Common Expression Language</a> over the
 * fields of {@code self}, and those of {@code previous}, the same row in the return before, must be true of the row. The names are those of <a
 * href="https://kubernetes.io/docs/reference/using-api/cel/">Kubernetes' validation rules</a>. What the field holds is
 * told by {@link CelField}; a blank one has no value, as an absent one there. Only here and in the classes whose names
 * begin with Cel is the engine known, and only a schema with such a rule loads it.
 */
final class ExpressionRule implements RuleKind {

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
            throw rule.fault("\"optionalOldSelf\" has no use, as a rule over previous only runs on rows that the return"
                    + " before has; leave it out");
        }
        CelProgram program = CelProgram.compile(rule.text("rule"), rule);
        Stated stated = new Stated(rule.text("rule"), program, rule.when(), rule.title());
        return program.looksBack() ? new HoldsSince(stated) : new Holds(stated);
    }

    @Override
    public Optional<WorksheetCheck> inWorksheet(RuleSource rule, RuleWorksheet sheet) {
        return Optional.empty();
    }

    /** Where {@code fieldPath} or {@code field} says; else the field that the expression names first. */
    @Override
    public int column(RuleSource rule, RuleCheck compiled) {
        if (rule.has("fieldPath") && rule.has("field")) {
            throw rule.fault("give either \"fieldPath\" or \"field\", which say the same");
        }
        if (rule.has("field")) {
            return rule.field("field");
        }
        if (rule.has("fieldPath")) {
            String path = rule.text("fieldPath");
            return rule.column(path.startsWith(".") ? path.substring(1) : path);
        }
        List<CelField> used = ((OfStated) compiled).stated().program().used();
        if (used.isEmpty()) {
            throw rule.fault("say with \"fieldPath\" which field to report on, as the expression names none");
        }
        return used.get(0).column();
    }

    /** The rule with all that it needs; {@code before} is the row in the return before, where the rule looks back. */
    private record Stated(
            String source,
            CelProgram program,
            RuleCondition when,
            @Nullable String title) {

        TruthValue broken(RowValues now, RowValues before) {
            TruthValue meant = when.holds(now);
            return meant == TruthValue.FALSE
                    ? meant
                    : meant.and(program.run(now, before).holds().not());
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

    private interface OfStated {
        Stated stated();
    }

    private record Holds(Stated stated) implements RuleCheck.OfRow, OfStated {

        @Override
        public TruthValue broken(RowValues row) {
            return stated.broken(row, row);
        }

        @Override
        public void blame(RowValues row, IntConsumer columns) {
            stated.when().blame(row, columns);
            for (CelField used : stated.program().used()) {
                if (row.unknown(used.column())) {
                    columns.accept(used.column());
                }
            }
        }

        @Override
        public @Nullable FindingText undecided(RowValues row) {
            return stated.undecided(row, row);
        }

        @Override
        public FindingText text(RowValues row) {
            return stated.text();
        }
    }

    private record HoldsSince(Stated stated) implements RuleCheck.OfHistory, OfStated {

        @Override
        public int depth() {
            return 1;
        }

        @Override
        public Set<Integer> columns() {
            Set<Integer> columns = new TreeSet<>(stated.when().columns());
            stated.program().used().forEach(used -> columns.add(used.column()));
            return columns;
        }

        @Override
        public TruthValue broken(RowHistory row) {
            return stated.broken(row.now().values(), row.before().values());
        }

        @Override
        public void blame(RowHistory row, Blame blame) {
            stated.when().blame(row.now().values(), column -> blame.unknown(0, column));
            for (CelField used : stated.program().used()) {
                if (row.at(used.back()).values().unknown(used.column())) {
                    blame.unknown(used.back(), used.column());
                }
            }
        }

        @Override
        public @Nullable FindingText undecided(RowHistory row) {
            return stated.undecided(row.now().values(), row.before().values());
        }

        @Override
        public FindingText text(RowHistory row) {
            return stated.text();
        }
    }
}
