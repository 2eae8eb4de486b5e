package org.waymark.check.rule;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.waymark.check.cell.MessagePhrases;
import org.waymark.schema.Field;
import org.waymark.text.English;

/**
 * The {@code when} of a rule, which selects the rows to which the rule applies: a list of alternatives, at
 * least one of which must be true. Each is a list of tests that must all be true. Without alternatives the rule applies
 * to every row. Immutable.
 *
 * <p>For example, {@code "when": {"status": ["on_track", "delayed"], "rag": {"blank": false}}} selects the rows with
 * one of the two statuses in which the RAG is filled in.
 */
public final class RuleCondition {

    /** The condition of a rule that applies to every row. */
    public static final RuleCondition ALWAYS = new RuleCondition(List.of());

    private final List<List<ValueTest>> alternatives;

    private RuleCondition(List<List<ValueTest>> alternatives) {
        this.alternatives = List.copyOf(alternatives);
    }

    /**
     * Reads a condition as the schema states it.
     *
     * @param when an object, a list of objects, or null for a rule without a condition
     * @throws org.waymark.schema.SchemaException when it has another form, or uses an unknown field or value
     */
    static RuleCondition read(@Nullable Object when, RuleSource rule) {
        List<List<ValueTest>> alternatives = new ArrayList<>();
        if (when instanceof Map<?, ?> all) {
            alternatives.add(tests(all, rule));
        } else if (when instanceof List<?> any && !any.isEmpty()) {
            for (Object alternative : any) {
                if (!(alternative instanceof Map<?, ?> all)) {
                    throw rule.fault("every alternative in \"when\" must be an object of fields and values");
                }
                alternatives.add(tests(all, rule));
            }
        } else if (when != null) {
            throw rule.fault("\"when\" must be an object of fields and values, or a list of such objects");
        }
        return new RuleCondition(alternatives);
    }

    /** Whether the rule applies to every row. */
    public boolean isAlways() {
        return alternatives.isEmpty();
    }

    /** The condition as one {@link RowCondition}; empty when the rule applies to every row. */
    public Optional<RowCondition> test() {
        List<RowCondition> any = alternatives.stream()
                .map(all -> all.size() == 1 ? all.get(0) : RowCondition.all(all))
                .toList();
        return any.size() < 2 ? any.stream().findFirst() : Optional.of(RowCondition.any(any));
    }

    /** Whether the rule applies to a row; unknown where that depends on a value that cannot be read. */
    public TruthValue holds(RowValues row) {
        if (isAlways()) {
            return TruthValue.TRUE;
        }
        TruthValue any = TruthValue.FALSE;
        for (List<ValueTest> all : alternatives) {
            any = any.or(all(all, row));
        }
        return any;
    }

    /** Reports what the condition depends on. */
    void probe(RuleProbe probe) {
        for (List<ValueTest> all : alternatives) {
            for (ValueTest test : all) {
                if (test instanceof ValueTest.OneOf choice) {
                    choice.values().forEach(value -> probe.value(choice.column(), value));
                } else {
                    probe.reads(test.column());
                }
            }
        }
    }

    /** The columns that the condition uses. */
    Set<Integer> columns() {
        Set<Integer> columns = new LinkedHashSet<>();
        alternatives.forEach(all -> all.forEach(test -> columns.add(test.column())));
        return columns;
    }

    /** The columns that the condition uses, and these. */
    Set<Integer> columnsWith(int... others) {
        Set<Integer> columns = columns();
        IntStream.of(others).forEach(columns::add);
        return columns;
    }

    /** Reports the unknown values of the current return that leave {@link #holds} unknown. */
    void blame(RowHistory row, RuleCheck.OfHistory.Blame blame) {
        blame(row.now().values(), column -> blame.unknown(0, column));
    }

    /** Reports the columns whose unknown values leave {@link #holds} unknown. */
    void blame(RowValues row, IntConsumer columns) {
        for (List<ValueTest> all : alternatives) {
            if (all(all, row) == TruthValue.UNKNOWN) {
                for (ValueTest test : all) {
                    if (test.holds(row) == TruthValue.UNKNOWN) {
                        columns.accept(test.column());
                    }
                }
            }
        }
    }

    /** The true alternative in words, such as "the Status is Completed and the RAG is Red"; empty when none is true. */
    public String describe(RowValues row) {
        for (List<ValueTest> all : alternatives) {
            if (all(all, row) == TruthValue.TRUE) {
                return English.and(all.stream().map(test -> test.describe(row)).toList());
            }
        }
        return "";
    }

    /** The fields of the true alternative, such as "the Status or the Change stage"; empty when none is true. */
    String fields(RowValues row) {
        Set<String> names = new LinkedHashSet<>();
        for (List<ValueTest> all : alternatives) {
            if (all(all, row) == TruthValue.TRUE) {
                all.forEach(test -> names.add(MessagePhrases.the(test.field())));
                break;
            }
        }
        return English.or(List.copyOf(names));
    }

    private static TruthValue all(List<ValueTest> tests, RowValues row) {
        TruthValue truth = TruthValue.TRUE;
        for (ValueTest test : tests) {
            truth = truth.and(test.holds(row));
        }
        return truth;
    }

    private static List<ValueTest> tests(Map<?, ?> members, RuleSource rule) {
        List<ValueTest> tests = new ArrayList<>();
        members.forEach((name, expected) -> {
            int column = rule.column(String.valueOf(name));
            tests.add(test(column, rule.fieldAt(column), expected, rule));
        });
        if (tests.isEmpty()) {
            throw rule.fault("\"when\" names no field");
        }
        return List.copyOf(tests);
    }

    private static ValueTest test(int column, Field field, @Nullable Object expected, RuleSource rule) {
        if (!(expected instanceof Map<?, ?> operator)) {
            return new ValueTest.OneOf(column, field, rule.values(expected, column, "\"when\""), false);
        }
        if (operator.size() == 1 && operator.get("blank") instanceof Boolean blank) {
            return new ValueTest.Blank(column, field, blank);
        }
        if (operator.size() == 1 && operator.containsKey("not")) {
            return new ValueTest.OneOf(column, field, rule.values(operator.get("not"), column, "\"not\""), true);
        }
        throw rule.fault("the test of \"" + field.name()
                + "\" must be a value, a list of values, {\"not\": ...} or {\"blank\": true or false}");
    }
}
