package org.waymark.tools.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.schema.Category;
import org.waymark.schema.Constraints;
import org.waymark.schema.Field;
import org.waymark.schema.FieldType;
import org.waymark.schema.Rule;
import org.waymark.schema.Schema;
import org.waymark.schema.SchemaSource;

/**
 * Checks a CSV file with DuckDB, as a peer of {@code validate}. The SQL is made from the schema: the types, constraints and
 * categories of its fields, and its rules about one return. Each check counts the rows that break it. Unlike waymark, it
 * does not say which cells they are in, how to correct them, or what a value in another form means.
 */
final class DuckDbChecks {

    /** Checks of every text, as waymark makes them: characters that nobody sees, formulas, and personal data. */
    private static final List<String> TEXT_PATTERNS = List.of(
            "^\\s|\\s$|[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F\\x{A0}\\x{AD}\\x{200B}-\\x{200F}\\x{2060}-\\x{2064}\\x{FEFF}]",
            "^[=+@-]",
            "[\\w.+''-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+",
            "\\b\\d{3}[ -]?\\d{3}[ -]?\\d{4}\\b",
            "(\\+44|\\b0)[1-9]([ ()-]{0,2}\\d){8,9}\\b");

    private final Schema schema;
    private final List<String> conditions = new ArrayList<>();
    private final List<String> queries = new ArrayList<>();

    private DuckDbChecks(Schema schema) {
        this.schema = schema;
        schema.fields().forEach(this::field);
        schema.rules().forEach(this::rule);
    }

    /** Arguments: the number of threads and the file. Fails if any row breaks a check, because the files are clean. */
    public static void main(String[] args) throws SQLException {
        DuckDbChecks checks = new DuckDbChecks(SchemaSource.builtIn());
        try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = database.createStatement()) {
            statement.execute("SET threads = " + Integer.parseInt(args[0]));
            statement.execute("CREATE VIEW file AS SELECT * FROM read_csv(" + text(args[1])
                    + ", all_varchar = true, header = true, delim = ',', quote = '\"', nullstr = '')");
            long broken = 0;
            for (String query : checks.queries()) {
                broken += sum(statement, query);
            }
            int count = checks.conditions.size() + checks.queries.size();
            System.out.println(count + " checks; " + broken + " rows break one");
            if (broken > 0) {
                throw new IllegalStateException("The file is not clean for DuckDB.");
            }
        }
    }

    /** One pass for all conditions on a row, and one query for each check on several rows. */
    private List<String> queries() {
        String counts = conditions.stream()
                .map(condition -> "count(*) FILTER (WHERE " + condition + ")")
                .collect(Collectors.joining(",\n"));
        return Stream.concat(Stream.of("SELECT " + counts + " FROM file"), queries.stream())
                .toList();
    }

    private static long sum(Statement statement, String query) throws SQLException {
        long sum = 0;
        try (ResultSet counts = statement.executeQuery(query)) {
            while (counts.next()) {
                for (int column = 1; column <= counts.getMetaData().getColumnCount(); column++) {
                    sum += counts.getLong(column);
                }
            }
        }
        return sum;
    }

    private void field(Field field) {
        String cell = cell(field);
        Constraints limits = field.constraints();
        if (limits.required()) {
            conditions.add(cell + " IS NULL");
        }
        if (!field.categories().isEmpty()) {
            String allowed = field.categories().stream()
                    .flatMap(DuckDbChecks::spellings)
                    .map(spelling -> text(spelling.toLowerCase(Locale.ROOT)))
                    .distinct()
                    .collect(Collectors.joining(", "));
            conditions.add("lower(" + cell + ") NOT IN (" + allowed + ")");
        } else if (typed(field) == null) {
            TEXT_PATTERNS.forEach(pattern -> conditions.add("regexp_matches(" + cell + ", " + quoted(pattern) + ")"));
        } else {
            conditions.add(cell + " IS NOT NULL AND " + typed(field) + " IS NULL");
        }
        bound(field, ">", limits.maximum());
        bound(field, "<", limits.minimum());
        if (limits.pattern() != null) {
            conditions.add("NOT regexp_full_match(" + cell + ", "
                    + text(limits.pattern().pattern()) + ")");
        }
        if (limits.minLength() != null) {
            conditions.add("length(" + cell + ") < " + limits.minLength());
        }
        if (limits.maxLength() != null) {
            conditions.add("length(" + cell + ") > " + limits.maxLength());
        }
    }

    private void bound(Field field, String than, String limit) {
        if (limit != null) {
            conditions.add(typed(field) + " " + than + " " + limit);
        }
    }

    private static Stream<String> spellings(Category category) {
        return Stream.concat(Stream.of(category.value(), category.label()), category.aliases().stream());
    }

    private void rule(Rule rule) {
        String cell = cell(named(rule.parameters().get("field")));
        String when = when(rule.parameters().get("when"));
        switch (rule.kind()) {
            case "require" -> conditions.add(when + " AND " + cell + " IS NULL");
            case "forbid" -> conditions.add(when + " AND " + cell + " IS NOT NULL");
            case "equal" -> conditions.add(when + " AND " + equal(rule, cell));
            case "order" ->
                conditions.add(when + " AND " + side(rule.parameters().get("first")) + " - "
                        + side(rule.parameters().get("then")) + " > "
                        + rule.parameters().getOrDefault("slackDays", 0));
            case "words" ->
                conditions.add("len(regexp_split_to_array(" + cell + ", '\\s+')) > "
                        + rule.parameters().get("max"));
            case "unique" ->
                queries.add("SELECT count(*) FROM (SELECT 1 FROM file GROUP BY " + key(rule) + " HAVING count(*) > 1)");
            case "varied" ->
                queries.add("SELECT count(*) FROM (SELECT max(n) AS most, sum(n) AS rows FROM"
                        + " (SELECT " + of("footprint_code") + " AS f, " + of("period") + " AS p, lower(" + cell
                        + ") AS said, count(*) AS n FROM file WHERE " + cell + " IS NOT NULL GROUP BY ALL)"
                        + " GROUP BY f, p) WHERE rows >= " + rule.parameters().get("rows") + " AND most >= rows * "
                        + rule.parameters().get("share"));
            case "cover" ->
                queries.add("SELECT count(*) FROM (SELECT 1 FROM file GROUP BY " + of("footprint_code")
                        + ", " + of("period") + " HAVING count(*) FILTER (WHERE " + when + ") > 0 AND "
                        + uncovered(rule, cell)
                        + ")");
            default -> {
                // The other kinds compare a return with the one before, and the file has one return of each footprint.
            }
        }
    }

    private String equal(Rule rule, String cell) {
        boolean not = Boolean.TRUE.equals(rule.parameters().get("not"));
        Object other = rule.parameters().get("other");
        String same = other == null
                ? in(
                        named(rule.parameters().get("field")),
                        values(rule.parameters().get("value")))
                : "lower(" + cell + ") = lower(" + cell(named(other)) + ")";
        return not ? same : "NOT " + same;
    }

    private String uncovered(Rule rule, String cell) {
        Object all = rule.parameters().get("values");
        List<String> wanted = values(all == null ? rule.parameters().get("anyOf") : all);
        Field field = named(rule.parameters().get("field"));
        return wanted.stream()
                .map(value -> "count(*) FILTER (WHERE " + in(field, List.of(value)) + ") = 0")
                .collect(Collectors.joining(all == null ? " AND " : " OR ", "(", ")"));
    }

    private String key(Rule rule) {
        return values(rule.parameters().get("fields")).stream()
                .map(name -> cell(named(name)))
                .collect(Collectors.joining(", "));
    }

    /** A date, or the first or last day of a month, as an expression. */
    private String side(Object operand) {
        String name = operand.toString();
        int dot = name.indexOf('.');
        if (dot < 0) {
            return typed(named(name));
        }
        String first = "try_cast(" + cell(named(name.substring(0, dot))) + " || '-01' AS DATE)";
        return name.endsWith(".start") ? first : "last_day(" + first + ")";
    }

    private String when(Object condition) {
        if (condition == null) {
            return "true";
        }
        if (condition instanceof List<?> any) {
            return any.stream().map(this::when).collect(Collectors.joining(" OR ", "(", ")"));
        }
        return ((Map<?, ?>) condition)
                .entrySet().stream()
                        .map(test -> test(named(test.getKey()), test.getValue()))
                        .collect(Collectors.joining(" AND ", "(", ")"));
    }

    private static String test(Field field, Object test) {
        if (test instanceof Map<?, ?> special && special.containsKey("blank")) {
            return cell(field) + (Boolean.TRUE.equals(special.get("blank")) ? " IS NULL" : " IS NOT NULL");
        }
        if (test instanceof Map<?, ?> special) {
            return "NOT " + in(field, values(special.get("not")));
        }
        return in(field, values(test));
    }

    /** Whether the cell has one of these values, in any of their spellings. */
    private static String in(Field field, List<String> values) {
        Set<FieldType> numbers = Set.of(FieldType.INTEGER, FieldType.NUMBER);
        if (numbers.contains(field.type())) {
            return typed(field) + " IN (" + String.join(", ", values) + ")";
        }
        return "lower(" + cell(field) + ") IN ("
                + field.categories().stream()
                        .filter(category -> values.contains(category.value()))
                        .flatMap(DuckDbChecks::spellings)
                        .map(spelling -> text(spelling.toLowerCase(Locale.ROOT)))
                        .distinct()
                        .collect(Collectors.joining(", "))
                + ")";
    }

    private static List<String> values(Object value) {
        return value instanceof List<?> several
                ? several.stream().map(Object::toString).toList()
                : List.of(value.toString());
    }

    private Field named(Object name) {
        return schema.fields().stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private String of(String name) {
        return cell(named(name));
    }

    private static String cell(Field field) {
        return '"' + field.title() + '"';
    }

    /** The cell as a value of its type, null if it is not one; null for types that are texts. */
    private static String typed(Field field) {
        return switch (field.type()) {
            case DATE -> "try_cast(" + cell(field) + " AS DATE)";
            case INTEGER -> "try_cast(" + cell(field) + " AS BIGINT)";
            case NUMBER -> "try_cast(" + cell(field) + " AS DOUBLE)";
            case YEARMONTH -> "try_cast(" + cell(field) + " || '-01' AS DATE)";
            default -> null;
        };
    }

    private static String quoted(String pattern) {
        return '\'' + pattern + '\'';
    }

    private static String text(String value) {
        return '\'' + value.replace("'", "''") + '\'';
    }
}
