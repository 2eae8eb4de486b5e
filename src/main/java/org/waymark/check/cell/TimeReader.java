package org.waymark.check.cell;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.waymark.catalogue.Code;
import org.waymark.catalogue.Codes;
import org.waymark.check.cell.CellValue.AbsentValue;
import org.waymark.check.cell.CellValue.DateTimeValue;
import org.waymark.check.cell.CellValue.TimeValue;
import org.waymark.check.cell.CellValue.YearValue;
import org.waymark.intake.grid.CellKind;
import org.waymark.schema.Field;
import org.waymark.schema.FieldType;

/**
 * Reads date-times, times of day and years in ISO 8601, as {@link DateTimeValue}, {@link TimeValue} and {@link YearValue}.
 * An offset from UTC is accepted and ignored.
 */
final class TimeReader implements ValueReader {

    private static final Pattern YEAR = Pattern.compile("-?\\d{4}");
    private static final Pattern OFFSET = Pattern.compile("(?:Z|[+-]\\d{2}:\\d{2})$");

    private final Field field;

    TimeReader(Field field) {
        this.field = field;
    }

    @Override
    public CellValue read(String text, CellKind kind, CellFaults faults) {
        try {
            return switch (field.type()) {
                case YEAR -> new YearValue(year(text));
                case TIME -> new TimeValue(LocalTime.parse(OFFSET.matcher(text).replaceFirst("")));
                default -> new DateTimeValue(dateTime(text));
            };
        } catch (DateTimeException e) {
            boolean date = field.type() == FieldType.DATETIME && DateReader.hasDigit(text);
            Code code = date ? Codes.DATE_INVALID : Codes.WRONG_TYPE;
            faults.add(
                    code,
                    MessagePhrases.quote(text) + " is not a " + noun(field.type()) + ".",
                    "Write " + MessagePhrases.the(field) + " as " + form() + MessagePhrases.suchAs(field) + ".");
            return AbsentValue.UNREADABLE;
        }
    }

    static String noun(FieldType type) {
        return switch (type) {
            case YEAR -> "year";
            case TIME -> "time of day";
            case DATETIME -> "date with a time";
            default -> "date";
        };
    }

    private String form() {
        return switch (field.type()) {
            case YEAR -> "YYYY";
            case TIME -> "hh:mm:ss";
            default -> "YYYY-MM-DDThh:mm:ss";
        };
    }

    private static Year year(String text) {
        if (!YEAR.matcher(text).matches()) {
            throw new DateTimeException("a year needs four digits");
        }
        return Year.of(Integer.parseInt(text));
    }

    /** Spreadsheets omit the time at midnight, and databases write a space instead of the T. */
    private static LocalDateTime dateTime(String text) {
        if (DateForms.isoShaped(text)) {
            return LocalDate.parse(text).atStartOfDay();
        }
        String iso = text.length() > 10 && text.charAt(10) == ' ' ? text.replaceFirst(" ", "T") : text;
        return LocalDateTime.parse(OFFSET.matcher(iso).replaceFirst(""), DateTimeFormatter.ISO_LOCAL_DATE_TIME);
    }
}
