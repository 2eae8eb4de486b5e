package org.waymark.check.rule;

import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.waymark.check.cell.Wording;

/**
 * {@code expression}: the {@code rule}, a text in the <a href="https://cel.dev">Common Expression Language</a> over the
 * fields of {@code self}, must be true of the row. The names are those of <a
 * href="https://kubernetes.io/docs/reference/using-api/cel/">Kubernetes' validation rules</a>. What the field holds is
 * told by {@link CelField}; a blank one has no value, as an absent one there. Only here and in the classes whose names
 * begin with Cel is the engine known, and only a schema with such a rule loads it.
 */
final class Expression implements RuleKind {

    @Override
    public String name() {
        return "expression";
    }

    @Override
    public Set<String> parameters() {
        return Set.of("rule", "fieldPath", "optionalOldSelf");
    }

    @Override
    public Check compile(RuleSource rule) {
        if (rule.has("optionalOldSelf")) {
            throw rule.fault(
                    "\"optionalOldSelf\" has no use, as an expression sees this period's row alone; leave it out");
        }
        CelProgram program = CelProgram.compile(rule.text("rule"), rule);
        return new Holds(rule.text("rule").strip(), program, rule.when(), rule.title());
    }

    /** Where {@code fieldPath} or {@code field} says; else the field that the expression names first. */
    @Override
    public int column(RuleSource rule, Check compiled) {
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
        List<CelField> used = ((Holds) compiled).program().used();
        if (used.isEmpty()) {
            throw rule.fault("say with \"fieldPath\" which field to report on, as the expression names none");
        }
        return used.get(0).column();
    }

    private record Holds(
            String source,
            CelProgram program,
            Condition when,
            @Nullable String title) implements Check.OfRow {

        @Override
        public Truth broken(RowValues row) {
            Truth meant = when.holds(row);
            return meant == Truth.FALSE
                    ? meant
                    : meant.and(program.run(row).holds().not());
        }

        @Override
        public void blame(RowValues row, IntConsumer columns) {
            when.blame(row, columns);
            program.used().stream()
                    .mapToInt(CelField::column)
                    .filter(row::unknown)
                    .forEach(columns);
        }

        @Override
        public @Nullable Text undecided(RowValues row) {
            boolean unreadable = when.holds(row) == Truth.UNKNOWN || program.unknown(row);
            String reason = unreadable ? null : program.run(row).reason();
            return reason == null ? null : new Text(reason, "Correct " + fields() + " and check again.");
        }

        @Override
        public Text text(RowValues row) {
            String what = title == null ? source : title;
            return new Text("This row breaks the rule " + Wording.quoteWhole(what) + ".", "Correct " + fields() + ".");
        }

        private String fields() {
            List<String> names = program.used().stream()
                    .map(used -> Wording.the(used.field()))
                    .toList();
            return names.isEmpty() ? "the row" : Wording.list(names, "or");
        }
    }
}
