package org.waymark.check.consistency;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.waymark.catalogue.Code;
import org.waymark.check.cell.CellFaults;
import org.waymark.check.cell.CellReader;
import org.waymark.check.cell.CellValue;
import org.waymark.check.cell.CellValue.AbsentValue;
import org.waymark.check.cell.PlaceholderText;
import org.waymark.intake.grid.CellKind;
import org.waymark.schema.Category;
import org.waymark.schema.Constraints;
import org.waymark.schema.Field;
import org.waymark.schema.FieldType;
import org.waymark.schema.Schema;

/**
 * Chooses the cells on which rules are compared: for each column a blank cell, and values on either side of every value,
 * bound and distance that the rules name. One value represents all values that no rule distinguishes.
 */
final class ProbeValues {

    /** The date near which dates are chosen if no rule and no bound names one. */
    private static final LocalDate USUAL_DAY = LocalDate.of(2026, 6, 15);

    /** The number of choices kept among those that no rule names, for a column that no rule compares with another. */
    private static final int OTHER_CHOICES = 2;

    private final Schema schema;
    private final List<CellReader> readers;

    ProbeValues(Schema schema, List<CellReader> readers) {
        this.schema = schema;
        this.readers = readers;
    }

    /** The cells of a column, a blank one first. */
    List<CellProbe> of(int column, ColumnDemands demands) {
        Field field = schema.columns().get(column);
        Map<CellValue, CellProbe> probes = new LinkedHashMap<>();
        for (String text : texts(column, field, demands)) {
            Faults faults = new Faults();
            CellValue value = readers.get(column).read(text, CellKind.TEXT, faults);
            if (value.isPresent()) {
                probes.putIfAbsent(value, new CellProbe(text, value, !faults.any));
            }
        }
        List<CellProbe> all = new ArrayList<>();
        all.add(new CellProbe(null, AbsentValue.BLANK, !field.constraints().required()));
        if (demands.compares(column)) {
            all.addAll(probes.values());
        } else {
            probes.values().stream().filter(CellProbe::accepted).findFirst().ifPresent(all::add);
            probes.values().stream()
                    .filter(probe -> PlaceholderText.countsAsBlank(field) && PlaceholderText.in(probe.value()) != null)
                    .findFirst()
                    .ifPresent(all::add);
        }
        return all;
    }

    private Set<String> texts(int column, Field field, ColumnDemands demands) {
        Set<String> texts = new LinkedHashSet<>();
        if (!field.categories().isEmpty()) {
            return choices(field.categories().stream().map(Category::value).toList(), column, demands);
        }
        if (!field.constraints().oneOf().isEmpty()) {
            return choices(field.constraints().oneOf(), column, demands);
        }
        switch (field.type()) {
            case DATE -> days(column, demands).forEach(day -> texts.add(day.toString()));
            case YEARMONTH ->
                days(column, demands)
                        .forEach(day -> texts.add(YearMonth.from(day).toString()));
            case INTEGER, NUMBER, YEAR ->
                numbers(column, field, demands).forEach(number -> texts.add(number.toPlainString()));
            case BOOLEAN -> texts.addAll(truths(field));
            default -> texts.addAll(words(column, field, demands));
        }
        return texts;
    }

    private static Set<String> choices(List<String> all, int column, ColumnDemands demands) {
        Set<String> texts = new LinkedHashSet<>();
        demands.values(column).forEach(value -> texts.add(value.text()));
        texts.retainAll(all);
        int others = demands.group(column).size() > 1 ? all.size() : OTHER_CHOICES;
        all.stream().filter(choice -> !texts.contains(choice)).limit(others).forEach(texts::add);
        return texts;
    }

    private static List<String> truths(Field field) {
        List<String> texts = new ArrayList<>();
        for (String option : List.of("trueValues", "falseValues")) {
            texts.add(
                    field.options().get(option) instanceof List<?> own && !own.isEmpty()
                            ? String.valueOf(own.get(0))
                            : option.equals("trueValues") ? "true" : "false");
        }
        return texts;
    }

    /** The values that rules name, and the bounds of the fields that they compare, as texts. */
    private Stream<String> named(int column, ColumnDemands demands) {
        return Stream.concat(
                demands.values(column).stream().map(CellValue::text),
                demands.group(column).stream().flatMap(each -> {
                    Constraints limits = schema.columns().get(each).constraints();
                    return Stream.of(
                                    limits.minimum(),
                                    limits.maximum(),
                                    limits.exclusiveMinimum(),
                                    limits.exclusiveMaximum())
                            .filter(Objects::nonNull);
                }));
    }

    private Set<LocalDate> days(int column, ColumnDemands demands) {
        Set<LocalDate> named = new TreeSet<>();
        named(column, demands).map(ProbeValues::day).flatMap(Optional::stream).forEach(named::add);
        if (named.isEmpty()) {
            named.add(USUAL_DAY);
        }
        boolean months = demands.group(column).stream()
                .anyMatch(each -> schema.columns().get(each).type() == FieldType.YEARMONTH);
        Set<LocalDate> days = new TreeSet<>();
        for (LocalDate day : named) {
            YearMonth month = YearMonth.from(day);
            for (LocalDate from : months ? List.of(day, month.atDay(1), month.atEndOfMonth()) : List.of(day)) {
                demands.dayOffsets().forEach(offset -> days.add(from.plusDays(offset)));
            }
        }
        return days;
    }

    private Set<BigDecimal> numbers(int column, Field field, ColumnDemands demands) {
        Set<BigDecimal> named = new TreeSet<>();
        named(column, demands)
                .map(ProbeValues::number)
                .flatMap(Optional::stream)
                .forEach(named::add);
        if (named.isEmpty()) {
            named.add(field.type() == FieldType.YEAR ? BigDecimal.valueOf(USUAL_DAY.getYear()) : BigDecimal.TEN);
        }
        Set<BigDecimal> numbers = new TreeSet<>();
        for (BigDecimal each : named) {
            for (int offset = -2; offset <= 2; offset++) {
                numbers.add(each.add(BigDecimal.valueOf(offset)));
                numbers.add(each.add(new BigDecimal("0.25").multiply(BigDecimal.valueOf(offset))));
            }
        }
        return numbers;
    }

    /** A date or the middle of a month; empty for a bound in a format of its own. Such a field has no readable cell. */
    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text.length() == 7 ? text + "-15" : text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A number; empty for a bound in a format of its own. */
    private static Optional<BigDecimal> number(String text) {
        try {
            return Optional.of(new BigDecimal(text));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static List<String> words(int column, Field field, ColumnDemands demands) {
        List<String> texts = new ArrayList<>();
        demands.values(column).forEach(value -> texts.add(value.text()));
        texts.add(field.example());
        String other = switch (field.type()) {
            case DATETIME -> USUAL_DAY + "T10:00:00";
            case TIME -> "10:00:00";
            default -> "some words";
        };
        texts.add(other);
        texts.add("other words");
        texts.add("n/a");
        for (int most : demands.words(column)) {
            texts.add("word ".repeat(most).strip());
            texts.add("word ".repeat(most + 1).strip());
        }
        Integer least = field.constraints().minLength();
        if (least != null && least <= 1000) {
            texts.add("x".repeat(least));
        }
        texts.removeIf(String::isEmpty);
        return texts;
    }

    /** Remembers whether a cell has any fault. */
    private static final class Faults implements CellFaults {

        private boolean any;

        @Override
        public void add(Code code, String message, String fix) {
            any = true;
        }

        @Override
        public void mask(String shown) {
            any = true;
        }
    }
}
