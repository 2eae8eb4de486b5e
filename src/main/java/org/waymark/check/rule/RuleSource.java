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
import org.waymark.schema.Field;
import org.waymark.schema.Rule;
import org.waymark.schema.Schema;
import org.waymark.schema.SchemaException;
import org.waymark.text.SentText;

/** A rule as its schema states it, with questions that a kind asks of it; every bad answer names the rule's place. */
final class RuleSource {

    /** Members that a rule of any kind may have. */
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

    void allow(Set<String> own) {
        Set<String> allowed = new TreeSet<>(COMMON);
        allowed.addAll(own);
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

    /** Every field, by column. */
    List<Field> columns() {
        return schema.columns();
    }

    /** The rule's own title, which is a sentence; null when it has none. */
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

    /** A parameter that is one value or a list of them, as values of the field in a column. */
    List<Object> values(String parameter, int column) {
        return values(rule.parameters().get(parameter), column, "\"" + parameter + "\"");
    }

    List<Object> values(@Nullable Object said, int column, String what) {
        List<?> list = said instanceof List<?> several ? several : said == null ? List.of() : List.of(said);
        if (list.isEmpty()) {
            throw fault(what + " must name a value or a list of values");
        }
        List<Object> values = new ArrayList<>();
        for (Object item : list) {
            Object value = item == null ? null : readers.get(column).readSchemaValue(String.valueOf(item));
            if (value == null) {
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

    Map<String, String> ownWords() {
        Map<String, String> words = new HashMap<>();
        for (String part : List.of("message", "fix")) {
            if (has(part)) {
                words.put(part, text(part));
            }
        }
        return Map.copyOf(words);
    }

    SchemaException fault(String what) {
        return new SchemaException(rule.place() + ": in rule " + rule.code().id() + ", " + what + ".");
    }

    /** Something that is not known, with what was probably meant and everything that is valid. */
    SchemaException fault(String what, String said, Collection<String> valid) {
        String near = NearestMatch.nearest(said, valid)
                .map(name -> " (did you mean \"" + name + "\"?)")
                .orElse("");
        String among = valid.isEmpty() ? "" : "; valid are " + String.join(", ", valid);
        return fault(what + ' ' + SentText.excerpt(said) + near + among);
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
