package org.waymark.check.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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

/** The kinds of rule there are. */
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
            new TransitionRule(),
            new StillThereRule(),
            new NotSlidingRule(),
            new NotStaleRule(),
            new NotRecycledRule(),
            new ExpressionRule()));

    private RuleKinds() {}

    public static Set<String> names() {
        return BY_NAME.keySet();
    }

    /**
     * Makes a rule ready to run.
     *
     * @throws org.waymark.schema.SchemaException when the kind or a parameter is not known, or does not fit its field
     */
    public static CompiledRule compile(Rule rule, Schema schema, List<CellReader> readers) {
        RuleSource source = new RuleSource(rule, schema, readers);
        RuleKind kind = kind(rule, source);
        source.allow(kind.parameters());
        RuleCheck check = kind.compile(source);
        boolean ofReturns = check instanceof RuleCheck.OfHistory || check instanceof RuleCheck.OfAbsence;
        if (ofReturns && !schema.describesMilestones()) {
            throw source.fault(
                    "kind \"" + rule.kind() + "\" holds a return against the one before, so the schema must have"
                            + " the core fields of a milestone");
        }
        return new CompiledRule(rule.code(), kind.column(source, check), check, source.ownWords());
    }

    /**
     * The part of a rule that formulas on a worksheet can watch; empty where they cannot.
     *
     * @throws org.waymark.schema.SchemaException as {@link #compile} does
     */
    public static Optional<WorksheetCheck> inWorksheet(
            Rule rule, Schema schema, List<CellReader> readers, RuleWorksheet sheet) {
        RuleSource source = new RuleSource(rule, schema, readers);
        return kind(rule, source)
                .inWorksheet(source, sheet)
                .filter(check -> sheet.has(check.column()) && check.test().fits(sheet));
    }

    /** Names of the fields that keep their values from one return to the next, according to the schema's rules. */
    public static Set<String> keptFields(Schema schema) {
        Set<String> kept = new LinkedHashSet<>();
        for (Rule rule : schema.rules()) {
            RuleSource source = new RuleSource(rule, schema, List.of());
            kind(rule, source).keptFields().forEach(parameter -> kept.add(source.text(parameter)));
        }
        return kept;
    }

    private static RuleKind kind(Rule rule, RuleSource source) {
        RuleKind kind = BY_NAME.get(rule.kind());
        if (kind == null) {
            throw source.fault("there is no rule kind", rule.kind(), BY_NAME.keySet());
        }
        return kind;
    }

    /**
     * Checks of a schema's primary key and of its unique fields, as far as no rule states the same.
     */
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
