package org.waymark.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.check.cell.UnreadableValue;
import org.waymark.sorting.RecordInput;
import org.waymark.sorting.RecordOutput;

/** Writes the values of cells to temporary storage and reads them back. */
final class ValueCodec {

    /** The type of a value. Its ordinal is written before the value. */
    private enum Kind {
        BLANK(false),
        UNKNOWN(false),
        YES(false),
        NO(false),
        LIST(false),
        TEXT(true),
        NUMBER(true),
        DATE(true),
        MONTH(true),
        YEAR(true),
        TIME(true),
        DATE_AND_TIME(true);

        private final boolean hasText;

        Kind(boolean hasText) {
            this.hasText = hasText;
        }
    }

    private static final Kind[] KINDS = Kind.values();

    private ValueCodec() {}

    static void write(@Nullable Object value, RecordOutput out) {
        Kind kind = kind(value);
        out.writeInt(kind.ordinal());
        if (value instanceof List<?> items) {
            out.writeInt(items.size());
            items.forEach(item -> write(item, out));
        } else if (kind.hasText) {
            out.writeRepeatedText(String.valueOf(value));
        }
    }

    static @Nullable Object read(RecordInput in) {
        Kind kind = KINDS[in.readInt()];
        return switch (kind) {
            case BLANK -> null;
            case UNKNOWN -> UnreadableValue.VALUE;
            case YES -> true;
            case NO -> false;
            case LIST -> {
                List<Object> items = new ArrayList<>();
                for (int left = in.readInt(); left > 0; left--) {
                    Object item = read(in);
                    if (item != null) {
                        items.add(item);
                    }
                }
                yield List.copyOf(items);
            }
            case TEXT -> in.readRequiredText();
            case NUMBER -> new BigDecimal(in.readRequiredText());
            case DATE -> LocalDate.parse(in.readRequiredText());
            case MONTH -> YearMonth.parse(in.readRequiredText());
            case YEAR -> Year.parse(in.readRequiredText());
            case TIME -> LocalTime.parse(in.readRequiredText());
            case DATE_AND_TIME -> LocalDateTime.parse(in.readRequiredText());
        };
    }

    private static Kind kind(@Nullable Object value) {
        if (value == null) {
            return Kind.BLANK;
        } else if (value instanceof String) {
            return Kind.TEXT;
        } else if (value instanceof LocalDate) {
            return Kind.DATE;
        } else if (value instanceof BigDecimal) {
            return Kind.NUMBER;
        } else if (value == UnreadableValue.VALUE) {
            return Kind.UNKNOWN;
        } else if (value instanceof YearMonth) {
            return Kind.MONTH;
        } else if (value instanceof Boolean truth) {
            return truth ? Kind.YES : Kind.NO;
        } else if (value instanceof List<?>) {
            return Kind.LIST;
        } else if (value instanceof Year) {
            return Kind.YEAR;
        } else if (value instanceof LocalTime) {
            return Kind.TIME;
        } else if (value instanceof LocalDateTime) {
            return Kind.DATE_AND_TIME;
        }
        throw new IllegalArgumentException("cells have no values of " + value.getClass());
    }
}
