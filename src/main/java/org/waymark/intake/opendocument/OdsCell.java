package org.waymark.intake.opendocument;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waymark.intake.grid.CellKind;
import org.waymark.intake.grid.UnreadableException;
import org.waymark.intake.workbook.CellTexts;
import org.waymark.intake.workbook.ExcelNumbers;
import org.waymark.intake.workbook.PartReader;

/**
 * Reads one cell after the other. The value of a cell is in its attributes, except that of a text, which is in its
 * paragraphs.
 *
 * <p>A formula without a saved result is an error rather than blank, as in .xlsx. Its sender sees a value, so the cell
 * must not be ignored. LibreOffice saves the empty text, as a result, as an empty paragraph without a type.
 */
final class OdsCell {

    /** Errors as LibreOffice shows them. Older versions save them as the number 0. */
    private static final Pattern ERROR = Pattern.compile("#[A-Z0-9/]+[!?]|#N/A|Err:\\d+");

    private final CellText paragraphs = new CellText();
    private final StringBuilder content = new StringBuilder();
    private @Nullable String style;
    private @Nullable String type;
    private @Nullable String value;
    private @Nullable String stringValue;
    private @Nullable String formula;
    private boolean error;
    private long repeated;
    private long columnsSpanned;
    private long rowsSpanned;
    private String text = "";
    private CellKind kind = CellKind.TEXT;

    /** Reads the cell whose start was read last, and moves to its end. */
    void read(PartReader reader) throws UnreadableException {
        begin(reader);
        content.setLength(0);
        boolean inParagraphs = type == null || type.equals("string") || formula != null;
        boolean none = true;
        while (reader.nextChild()) {
            if (inParagraphs && reader.name().equals("p")) {
                if (!none) {
                    content.append('\n');
                    reader.requireText(content.length());
                }
                none = false;
                paragraphs.append(reader, content);
            } else {
                reader.skip();
            }
        }
        finish(none);
    }

    private void begin(PartReader reader) {
        style = null;
        type = null;
        value = null;
        stringValue = null;
        formula = null;
        error = false;
        repeated = 1;
        columnsSpanned = 1;
        rowsSpanned = 1;
        for (int i = 0; i < reader.attributes(); i++) {
            String given = reader.attributeValue(i);
            switch (reader.attributeName(i)) {
                case "value-type" -> {
                    // LibreOffice adds a second type, which differs from the first only for errors.
                    if (given.equals("error")) {
                        error = true;
                    } else {
                        type = given;
                    }
                }
                case "value", "date-value", "time-value", "boolean-value" -> value = given;
                case "string-value" -> stringValue = given;
                case "formula" -> formula = given;
                case "style-name" -> style = given;
                case "number-columns-repeated" -> repeated = OdsRows.count(given);
                case "number-columns-spanned" -> columnsSpanned = OdsRows.count(given);
                case "number-rows-spanned" -> rowsSpanned = OdsRows.count(given);
                default -> {}
            }
        }
    }

    private void finish(boolean withoutParagraph) {
        if (formula != null && (error || ERROR.matcher(content).matches())) {
            set(content.toString(), CellKind.ERROR);
        } else if (formula != null && type == null && withoutParagraph) {
            set("=" + formula.substring(formula.indexOf('=') + 1), CellKind.ERROR);
        } else if (type == null || value == null || type.equals("string")) {
            set(
                    stringValue == null || !content.isEmpty() ? content.toString() : stringValue,
                    formula == null ? CellKind.TEXT : CellKind.LOCKED_TEXT);
        } else {
            value(type, value);
        }
    }

    private void value(String storedType, String stored) {
        switch (storedType) {
            case "percentage" -> {
                Double number = ExcelNumbers.parse(stored);
                set(number == null ? stored : ExcelNumbers.percent(number), kind(number, CellKind.PERCENT));
            }
            case "date" -> set(CellTexts.date(stored), CellKind.DATE);
            case "time" -> {
                String clock = clock(stored);
                set(clock == null ? stored : clock, kind(clock, CellKind.DATE));
            }
            case "boolean" -> set(CellTexts.truth(stored.equals("true")), CellKind.BOOLEAN);
            default -> {
                String number = ExcelNumbers.plain(stored);
                set(number == null ? stored : number, kind(number, CellKind.NUMBER));
            }
        }
    }

    /** The kind of a value. A value that does not match its type is a text. */
    private static CellKind kind(@Nullable Object read, CellKind ofType) {
        return read == null ? CellKind.TEXT : ofType;
    }

    /** Converts a duration such as {@code PT09H30M00S}; null when it is not one, or negative. */
    private static @Nullable String clock(String stored) {
        try {
            Duration time = Duration.parse(stored.strip());
            return time.isNegative()
                    ? null
                    : CellTexts.clock(time.plusNanos(500_000).toMillis());
        } catch (DateTimeException | ArithmeticException e) {
            return null;
        }
    }

    private void set(String found, CellKind ofKind) {
        text = found;
        kind = ofKind;
    }

    /** Whether the cell has no value. */
    boolean isBlank() {
        return text.isEmpty();
    }

    String text() {
        return text;
    }

    CellKind kind() {
        return kind;
    }

    /** The style that the cell names; null when it has that of its row or column. */
    @Nullable
    String style() {
        return style;
    }

    /** How many adjacent cells are the same. */
    long repeated() {
        return repeated;
    }

    boolean isMerged() {
        return columnsSpanned > 1 || rowsSpanned > 1;
    }

    long columnsSpanned() {
        return columnsSpanned;
    }

    long rowsSpanned() {
        return rowsSpanned;
    }
}
