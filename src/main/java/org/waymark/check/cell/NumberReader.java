package org.waymark.check.cell;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Codes;
import org.waymark.check.cell.CellValue.AbsentValue;
import org.waymark.check.cell.CellValue.NumberValue;
import org.waymark.intake.grid.CellKind;
import org.waymark.schema.Field;
import org.waymark.schema.FieldType;

/**
 * Reads numbers and whole numbers as {@link NumberValue}. In returns of milestones, numbers may
 * also have commas between thousands, and whole numbers may end in {@code .0}; other schemas allow only the forms of
 * Table Schema.
 */
final class NumberReader implements ValueReader {

    private static final Pattern NUMBER = Pattern.compile("[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:[eE][+-]?\\d{1,3})?");
    private static final Pattern THOUSANDS = Pattern.compile("[+-]?\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?");
    private static final Pattern PLAIN = Pattern.compile("-?\\d+(?:\\.\\d+)?");
    private static final Pattern UNIT_BEFORE = Pattern.compile("^(?:\\p{Sc}|[A-Z]{3}(?=[\\s\\d]))\\s*");
    private static final Pattern UNIT_AFTER = Pattern.compile("\\s*(?:[%‰]|\\p{Sc}|(?<=[\\s\\d])[A-Z]{3})$");
    private static final int LONGEST = 100;

    private final Field field;
    private final boolean lenient;
    private final boolean unitAllowed;
    private final String decimalChar;
    private final @Nullable String groupChar;
    private final boolean ownMarks;

    NumberReader(Field field, boolean lenient) {
        this.field = field;
        this.lenient = lenient;
        this.unitAllowed = Boolean.FALSE.equals(field.options().get("bareNumber"));
        this.decimalChar = field.options().get("decimalChar") instanceof String s ? s : ".";
        this.groupChar = field.options().get("groupChar") instanceof String s && !s.isEmpty() ? s : null;
        this.ownMarks = groupChar != null || !decimalChar.equals(".");
    }

    @Override
    public CellValue read(String text, CellKind kind, CellFaults faults) {
        BigDecimal number = text.length() > LONGEST ? null : number(unitAllowed ? withoutUnit(text) : text, kind);
        if (number == null) {
            BigDecimal bare = text.length() > LONGEST ? null : number(withoutUnit(text), kind);
            return wrong(text, bare, faults);
        }
        if (field.type() == FieldType.INTEGER && !whole(number)) {
            faults.add(Codes.WRONG_TYPE, MessagePhrases.quote(text) + " is not a whole number.", wholeNumber(number));
            return AbsentValue.UNREADABLE;
        }
        return new NumberValue(number);
    }

    /**
     * A number cell has no separators of its own. Its text has a decimal point, even if the schema declares another
     * mark for texts.
     */
    @Override
    public boolean dependsOn(CellKind kind) {
        return ownMarks && kind == CellKind.NUMBER;
    }

    /** A spreadsheet stores a percentage as a fraction of one, so 0.45 probably means 45. */
    private String wholeNumber(BigDecimal number) {
        BigDecimal percent = number.movePointRight(2);
        boolean share = "100".equals(field.constraints().maximum())
                && number.signum() > 0
                && number.compareTo(BigDecimal.ONE) < 0
                && whole(percent);
        return share
                ? "If you mean " + percent.stripTrailingZeros().toPlainString() + " %, write "
                        + percent.stripTrailingZeros().toPlainString() + "."
                : "Write " + MessagePhrases.the(field) + " as a whole number" + MessagePhrases.suchAs(field) + ".";
    }

    private AbsentValue wrong(String text, @Nullable BigDecimal bare, CellFaults faults) {
        boolean whole = field.type() == FieldType.INTEGER;
        String fix = bare != null && (!whole || whole(bare))
                ? "Write the number alone: " + bare.toPlainString() + "."
                : "Write " + MessagePhrases.the(field) + " in digits" + MessagePhrases.suchAs(field) + ".";
        faults.add(
                Codes.WRONG_TYPE,
                MessagePhrases.quote(text) + " is not a " + (whole ? "whole number." : "number."),
                fix);
        return AbsentValue.UNREADABLE;
    }

    private @Nullable BigDecimal number(String text, CellKind kind) {
        String plain = text.replace('\u2212', '-');
        if (dependsOn(kind)) {
            return NUMBER.matcher(plain).matches() ? new BigDecimal(plain) : null;
        }
        if (groupChar != null) {
            plain = plain.replace(groupChar, "");
        } else if (lenient && THOUSANDS.matcher(plain).matches()) {
            plain = plain.replace(",", "");
        }
        if (!decimalChar.equals(".")) {
            plain = plain.replace(decimalChar, ".");
        }
        if (!NUMBER.matcher(plain).matches()) {
            return null;
        }
        return lenient || field.type() != FieldType.INTEGER || plain.indexOf('.') < 0 ? new BigDecimal(plain) : null;
    }

    /** Whether a text is a number without a unit, with or without commas between thousands. */
    static boolean isBare(String text) {
        String plain = text.replace('\u2212', '-');
        return text.length() <= LONGEST
                && (NUMBER.matcher(plain).matches() || THOUSANDS.matcher(plain).matches());
    }

    /** Whether a text is a number that needs no other form: digits, and a minus sign or a decimal point if needed. */
    static boolean isPlain(String text) {
        return PLAIN.matcher(text).matches();
    }

    private static String withoutUnit(String text) {
        String bare = UNIT_BEFORE.matcher(text).replaceFirst("");
        return UNIT_AFTER.matcher(bare).replaceFirst("");
    }

    private static boolean whole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0;
    }
}
