package org.waymark.check.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.catalogue.Codes;
import org.waymark.check.cell.CellReader;
import org.waymark.schema.Rule;
import org.waymark.schema.Schema;
import org.waymark.schema.SchemaException;

/** All kinds of rule, and the entry points for compiling the rules of a schema. */
public final class RuleKinds {

    private static final Map<String, RuleKind> BY_NAME = byName(List.of(
            new RequireRule(),
            new ForbidRule(),
            new EqualRule(),
            new OrderRule(),
            new WordsRule(),
            new UniqueRule(),
            new CoverRule(),
            new VariedRule(),
            new UnchangedRule(),
            new NotDecreasedRule(),
            new NotJumpedRule(),
            new TransitionRule(),
            new StillThereRule(),
            new NotSlidingRule(),
            new NotStaleRule(),
            new NotRecycledRule(),
            new ExpressionRule()));

    private RuleKinds() {}

    /** The names of all kinds, in the order in which they are documented. */
    public static Set<String> names() {
        return BY_NAME.keySet();
    }

    /**
     * Compiles a rule.
     *
     * @param readers the reader of each schema column
     * @throws org.waymark.schema.SchemaException when the kind or a parameter is unknown, or does not fit its field
     */
    public static CompiledRule compile(Rule rule, Schema schema, List<CellReader> readers) {
        RuleSource source = new RuleSource(rule, schema, readers);
        RuleKind kind = kind(rule, source);
        source.allow(kind.parameters());
        RuleCheck check = kind.compile(source);
        boolean acrossReturns = check instanceof RuleCheck.OfHistory || check instanceof RuleCheck.OfAbsence;
        if (acrossReturns && !schema.describesMilestones()) {
            throw source.fault(
                    "kind \"" + rule.kind() + "\" compares a return with the previous one, so the schema must have"
                            + " the core fields of a milestone");
        }
        return new CompiledRule(rule.code(), kind.column(source, check), check, source.ownText());
    }

    /**
     * The part of a rule that a formula on a worksheet can check; empty where a formula cannot express it.
     *
     * @throws org.waymark.schema.SchemaException in the same cases as {@link #compile}
     */
    public static Optional<WorksheetCheck> inWorksheet(
            Rule rule, Schema schema, List<CellReader> readers, RuleWorksheet sheet) {
        RuleSource source = new RuleSource(rule, schema, readers);
        return kind(rule, source)
                .inWorksheet(source, sheet)
                .filter(check -> sheet.has(check.column()) && check.test().fits(sheet));
    }

    private static RuleKind kind(Rule rule, RuleSource source) {
        RuleKind kind = BY_NAME.get(rule.kind());
        if (kind == null) {
            throw source.fault("there is no rule kind", rule.kind(), BY_NAME.keySet());
        }
        return kind;
    }

    /** The checks of a schema's primary key and unique fields, except those that one of its rules states already. */
    public static List<CompiledRule> keysOf(Schema schema) {
        List<List<String>> keys = new ArrayList<>();
        if (!schema.primaryKey().isEmpty()) {
            keys.add(schema.primaryKey());
        }
        schema.fields().stream()
                .filter(field -> field.constraints().unique())
                .map(field -> List.of(field.name()))
                .filter(key -> !keys.contains(key))
                .forEach(keys::add);
        Set<Object> stated = schema.rules().stream()
                .filter(rule -> rule.kind().equals("unique"))
                .map(rule -> rule.parameters()
                        .getOrDefault("fields", List.of(rule.parameters().get("field"))))
                .collect(Collectors.toSet());
        return keys.stream()
                .filter(key -> !stated.contains(key))
                .map(key -> key(key, schema))
                .toList();
    }

    private static CompiledRule key(List<String> names, Schema schema) {
        List<Integer> columns = names.stream()
                .map(name -> schema.position(name)
                        .orElseThrow(() -> new SchemaException("The primary key of schema " + schema.name()
                                + " names the field \"" + name + "\", which the schema does not have.")))
                .toList();
        int last = columns.get(columns.size() - 1);
        return new CompiledRule(
                Codes.DUPLICATE_MILESTONE,
                last,
                UniqueRule.of(last, schema.columns().get(last), columns),
                Map.of());
    }

    private static Map<String, RuleKind> byName(List<RuleKind> kinds) {
        Map<String, RuleKind> byName = new LinkedHashMap<>();
        kinds.forEach(kind -> byName.put(kind.name(), kind));
        return byName;
    }
}
