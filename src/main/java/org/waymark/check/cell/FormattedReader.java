package org.waymark.check.cell;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalQuery;
import java.util.Locale;
import java.util.Map;
import org.waymark.catalogue.Codes;
import org.waymark.check.cell.CellValue.AbsentValue;
import org.waymark.check.cell.CellValue.DateTimeValue;
import org.waymark.check.cell.CellValue.DateValue;
import org.waymark.check.cell.CellValue.TimeValue;
import org.waymark.intake.grid.CellKind;
import org.waymark.schema.Field;
import org.waymark.schema.FieldType;
import org.waymark.schema.SchemaException;
import org.waymark.text.English;

/**
 * Reads dates and times in a format that the schema states as in Table Schema, such as {@code %d/%m/%Y}. Gives a {@code
 * java.time} type by the type of the field.
 */
final class FormattedReader implements ValueReader {

    private static final Map<Character, String> DIRECTIVES = Map.ofEntries(
            Map.entry('d', "dd"),
            Map.entry('m', "MM"),
            Map.entry('Y', "uuuu"),
            Map.entry('y', "uu"),
            Map.entry('H', "HH"),
            Map.entry('I', "hh"),
            Map.entry('M', "mm"),
            Map.entry('S', "ss"),
            Map.entry('f', "SSSSSS"),
            Map.entry('p', "a"),
            Map.entry('b', "MMM"),
            Map.entry('B', "MMMM"),
            Map.entry('a', "EEE"),
            Map.entry('A', "EEEE"),
            Map.entry('j', "DDD"));

    private final Field field;
    private final String format;
    private final DateTimeFormatter formatter;
    private final TemporalQuery<CellValue> query;

    FormattedReader(Field field, String format) {
        this.field = field;
        this.format = format;
        this.formatter = new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern(field, format))
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
        this.query = switch (field.type()) {
            case DATE -> parsed -> new DateValue(LocalDate.from(parsed));
            case TIME -> parsed -> new TimeValue(LocalTime.from(parsed));
            default -> parsed -> new DateTimeValue(LocalDateTime.from(parsed));
        };
    }

    @Override
    public CellValue read(String text, CellKind kind, CellFaults faults) {
        if (kind == CellKind.DATE && field.type() == FieldType.DATE && DateForms.isoShaped(text)) {
            return new DateValue(LocalDate.parse(text));
        }
        try {
            return formatter.parse(text, query);
        } catch (DateTimeException e) {
            boolean date = field.type() != FieldType.TIME;
            faults.add(
                    date && DateReader.hasDigit(text) ? Codes.DATE_INVALID : Codes.WRONG_TYPE,
                    MessagePhrases.quote(text) + " is not a " + TimeReader.noun(field.type()) + " in the form " + format
                            + ".",
                    "Write " + MessagePhrases.the(field) + " in the form " + format + MessagePhrases.suchAs(field)
                            + ".");
            return AbsentValue.UNREADABLE;
        }
    }

    private static String pattern(Field field, String format) {
        StringBuilder pattern = new StringBuilder();
        for (int i = 0; i < format.length(); i++) {
            char c = format.charAt(i);
            if (c == '%' && i + 1 < format.length()) {
                i++;
                pattern.append(directive(field, format, format.charAt(i)));
            } else if (Character.isLetter(c) || "'[]{}#".indexOf(c) >= 0) {
                pattern.append('\'').append(c == '\'' ? "'" : c).append('\'');
            } else {
                pattern.append(c);
            }
        }
        return pattern.toString();
    }

    private static String directive(Field field, String format, char letter) {
        if (letter == '%') {
            return "%";
        }
        String directive = DIRECTIVES.get(letter);
        if (directive == null) {
            throw new SchemaException("The format \"" + format + "\" of field " + field.name() + " has %" + letter
                    + ", which waymark does not know; it knows "
                    + English.and(DIRECTIVES.keySet().stream()
                            .sorted()
                            .map(d -> "%" + d)
                            .toList())
                    + ".");
        }
        return directive;
    }
}
