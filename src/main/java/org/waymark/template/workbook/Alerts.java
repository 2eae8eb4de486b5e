package org.waymark.template.workbook;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Code;
import org.waymark.catalogue.Codes;
import org.waymark.catalogue.Severity;
import org.waymark.programme.Programme;
import org.waymark.schema.Field;
import org.waymark.schema.Rule;
import org.waymark.template.Template;

/**
 * Finds the rules that a workbook can watch over by itself, row by row. Rules that look at other returns, at a return as
 * a whole, or that are written as expressions are left to waymark.
 */
final class Alerts {

    private final MilestoneTable table;
    private final Programme programme;
    private final YearMonth period;
    private final Conditions conditions;
    private final List<Alert> all = new ArrayList<>();

    private Alerts(MilestoneTable table, Template template) {
        this.table = table;
        this.programme = template.programme();
        this.period = template.period();
        this.conditions = new Conditions(table);
    }

    /** In the order of the schema: limits of fields, then rules; without what the programme does not check. */
    static List<Alert> of(MilestoneTable table, Template template) {
        Alerts alerts = new Alerts(table, template);
        table.columns().forEach(alerts::limits);
        template.schema().rules().forEach(alerts::rule);
        return alerts.all.stream()
                .filter(alert -> !alerts.programme.off().contains(alert.code()))
                .toList();
    }

    private void limits(Column column) {
        Integer most = column.field().constraints().maxLength();
        if (most != null && column.field().type() == org.waymark.schema.FieldType.STRING) {
            wrong(Codes.TOO_LONG, column, List.of(), new RowTest.Longer(column, most, false));
        }
    }

    private void rule(Rule rule) {
        Optional<Column> column = column(rule, "field");
        Optional<List<RowTest>> when = conditions.read(rule.parameters().get("when"));
        if (column.isEmpty() || when.isEmpty()) {
            return;
        }
        Field field = column.get().field();
        switch (rule.kind()) {
            case "require" -> {
                if (!field.constraints().required()) {
                    missing(rule.code(), column.get(), when.get());
                }
            }
            case "forbid" -> wrong(rule.code(), column.get(), when.get(), new RowTest.Given(column.get()));
            case "equal" ->
                equal(rule, column.get()).ifPresent(test -> wrong(rule.code(), column.get(), when.get(), test));
            case "order" -> order(rule).ifPresent(test -> wrong(rule.code(), column.get(), when.get(), test));
            case "words" -> {
                if (rule.parameters().get("max") instanceof Number most) {
                    wrong(
                            rule.code(),
                            column.get(),
                            when.get(),
                            new RowTest.Longer(column.get(), most.intValue(), true));
                }
            }
            case "unique" -> {
                if (identifies(column.get(), rule)) {
                    wrong(rule.code(), column.get(), when.get(), new RowTest.Repeated(column.get()));
                }
            }
            default -> {}
        }
    }

    private void missing(Code code, Column column, List<RowTest> when) {
        all.add(new Alert(code.id(), severity(code), column, true, when, both(when, new RowTest.Blank(column))));
    }

    private void wrong(Code code, Column column, List<RowTest> when, RowTest test) {
        all.add(new Alert(code.id(), severity(code), column, false, List.of(), both(when, test)));
    }

    private static RowTest both(List<RowTest> when, RowTest test) {
        return when.isEmpty()
                ? test
                : new RowTest.All(Stream.concat(when.stream(), Stream.of(test)).toList());
    }

    private Severity severity(Code code) {
        return programme.severities().getOrDefault(code.id(), code.severity());
    }

    private Optional<RowTest> equal(Rule rule, Column column) {
        boolean not = Boolean.TRUE.equals(rule.parameters().get("not"));
        Map<String, Object> parameters = rule.parameters();
        if (parameters.containsKey("value")) {
            return Conditions.oneOf(column, parameters.get("value"), !not);
        }
        return not ? column(rule, "other").map(other -> new RowTest.Same(column, other)) : Optional.empty();
    }

    private Optional<RowTest> order(Rule rule) {
        RowTest.@Nullable Bound first = bound(rule.parameters().get("first"));
        RowTest.@Nullable Bound then = bound(rule.parameters().get("then"));
        int slack = rule.parameters().get("slackDays") instanceof Number days ? days.intValue() : 0;
        return first == null || then == null ? Optional.empty() : Optional.of(new RowTest.After(first, then, slack));
    }

    private RowTest.@Nullable Bound bound(@Nullable Object name) {
        if ("period.end".equals(name)) {
            return new RowTest.Bound(null, period.atEndOfMonth());
        }
        if ("period.start".equals(name)) {
            return new RowTest.Bound(null, period.atDay(1));
        }
        return table.column(String.valueOf(name))
                .map(column -> new RowTest.Bound(column, null))
                .orElse(null);
    }

    private Optional<Column> column(Rule rule, String parameter) {
        return table.column(String.valueOf(rule.parameters().get(parameter)));
    }

    /** Whether a rule lets a value stand on one row alone; footprint and period are the same on all of them. */
    private boolean identifies(Column column, Rule rule) {
        return rule.parameters().getOrDefault("fields", List.of(column.field().name())) instanceof List<?> fields
                && fields.stream()
                        .map(String::valueOf)
                        .filter(name -> table.column(name).isPresent())
                        .toList()
                        .equals(List.of(column.field().name()));
    }
}
