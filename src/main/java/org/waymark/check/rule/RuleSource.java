package org.waymark.check.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.NearestMatch;
import org.waymark.check.cell.CellReader;
import org.waymark.check.cell.CellValue;
import org.waymark.check.cell.CellValue.AbsentValue;
import org.waymark.schema.Field;
import org.waymark.schema.Rule;
import org.waymark.schema.Schema;
import org.waymark.schema.SchemaException;
import org.waymark.text.SentText;

/**
 * A rule as its schema states it, with typed access to its parameters. Every method that finds a parameter missing or
 * not valid throws a {@link SchemaException} that names the rule and its place.
 */
final class RuleSource {

    /** The parameters that a rule of any kind may have. */
    static final Set<String> COMMON =
            Set.of("code", "kind", "field", "when", "severity", "slug", "title", "description", "message", "fix");

    private final Rule rule;
    private final Schema schema;
    private final List<CellReader> readers;

    RuleSource(Rule rule, Schema schema, List<CellReader> readers) {
        this.rule = rule;
        this.schema = schema;
        this.readers = readers;
    }

    /** Checks that the rule has no parameters other than the common ones and those of its kind. */
    void allow(Set<String> ofKind) {
        Set<String> allowed = new TreeSet<>(COMMON);
        allowed.addAll(ofKind);
        for (String parameter : rule.parameters().keySet()) {
            if (!allowed.contains(parameter)) {
                throw fault("a rule of kind \"" + rule.kind() + "\" has no parameter", parameter, allowed);
            }
        }
    }

    boolean has(String parameter) {
        return rule.parameters().containsKey(parameter);
    }

    /** The column of the field that a parameter names. */
    int field(String parameter) {
        return column(text(parameter));
    }

    /** The columns of the fields that a parameter lists. */
    List<Integer> fields(String parameter) {
        List<Integer> columns = new ArrayList<>();
        list(parameter).forEach(name -> columns.add(column(String.valueOf(name))));
        return columns;
    }

    int column(String name) {
        OptionalInt position = schema.position(name);
        return position.orElseThrow(() -> fault(
                "there is no field",
                name,
                schema.columns().stream().map(Field::name).toList()));
    }

    /** The fields of all columns, in order. */
    List<Field> columns() {
        return schema.columns();
    }

    /** The title of the rule, which is a sentence; null when it has none. */
    @Nullable
    String title() {
        return has("title") ? text("title") : null;
    }

    Field fieldAt(int column) {
        return schema.columns().get(column);
    }

    String text(String parameter) {
        if (rule.parameters().get(parameter) instanceof String text) {
            return text;
        }
        throw fault("\"" + parameter + "\" must be given as text");
    }

    boolean truth(String parameter) {
        Object value = rule.parameters().getOrDefault(parameter, false);
        if (value instanceof Boolean truth) {
            return truth;
        }
        throw fault("\"" + parameter + "\" must be true or false");
    }

    double number(String parameter, double smallest, double largest) {
        if (rule.parameters().get(parameter) instanceof Number number
                && number.doubleValue() >= smallest
                && number.doubleValue() <= largest) {
            return number.doubleValue();
        }
        throw fault("\"" + parameter + "\" must be a number from " + plain(smallest) + " to " + plain(largest));
    }

    /** A parameter that is one value or a list of values, as values of the field in a column. */
    List<CellValue> values(String parameter, int column) {
        return values(rule.parameters().get(parameter), column, "\"" + parameter + "\"");
    }

    /**
     * One value or a list of values, as values of the field in a column.
     *
     * @param what the part of the rule that states them, for messages
     */
    List<CellValue> values(@Nullable Object stated, int column, String what) {
        List<?> list = stated instanceof List<?> several ? several : stated == null ? List.of() : List.of(stated);
        if (list.isEmpty()) {
            throw fault(what + " must name a value or a list of values");
        }
        List<CellValue> values = new ArrayList<>();
        for (Object item : list) {
            CellValue value =
                    item == null ? AbsentValue.BLANK : readers.get(column).readSchemaValue(String.valueOf(item));
            if (!value.isPresent()) {
                Field field = fieldAt(column);
                throw fault(
                        "field \"" + field.name() + "\" cannot have the value",
                        String.valueOf(item),
                        field.categories().stream().map(c -> c.value()).toList());
            }
            values.add(value);
        }
        return List.copyOf(values);
    }

    RuleCondition when() {
        return RuleCondition.read(rule.parameters().get("when"), this);
    }

    /** The {@code message} and {@code fix} of the rule, if it has them. */
    Map<String, String> ownText() {
        Map<String, String> own = new HashMap<>();
        for (String part : List.of("message", "fix")) {
            if (has(part)) {
                own.put(part, text(part));
            }
        }
        return Map.copyOf(own);
    }

    /** A fault of the rule; {@code what} is the rest of a sentence, without its full stop. */
    SchemaException fault(String what) {
        return new SchemaException(rule.place() + ": in rule " + rule.code().id() + ", " + what + ".");
    }

    /** A fault that names an unknown word, the valid word that is nearest to it and all valid words. */
    SchemaException fault(String what, String unknown, Collection<String> valid) {
        String near = NearestMatch.nearest(unknown, valid)
                .map(name -> " (did you mean \"" + name + "\"?)")
                .orElse("");
        String choices = valid.isEmpty() ? "" : "; use " + String.join(", ", valid);
        return fault(what + ' ' + SentText.excerpt(unknown) + near + choices);
    }

    private List<?> list(String parameter) {
        if (rule.parameters().get(parameter) instanceof List<?> list && !list.isEmpty()) {
            return list;
        }
        throw fault("\"" + parameter + "\" must be a list");
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
    }
}
