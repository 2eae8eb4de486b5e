package org.waymark.check.cell;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Codes;
import org.waymark.check.cell.CellValue.AbsentValue;
import org.waymark.check.cell.CellValue.ListValue;
import org.waymark.check.cell.CellValue.OrderedValue;
import org.waymark.intake.grid.CellKind;
import org.waymark.schema.Category;
import org.waymark.schema.Constraints;
import org.waymark.schema.Field;
import org.waymark.schema.SchemaException;
import org.waymark.text.English;
import org.waymark.text.SentText;

/**
 * Checks the constraints of a Table Schema on the values of one field. A value that is out of range or not allowed
 * becomes unreadable; the other constraints only report a fault.
 */
final class ValueConstraints {

    private final Field field;
    private final @Nullable OrderedValue minimum;
    private final @Nullable OrderedValue maximum;
    private final @Nullable OrderedValue above;
    private final @Nullable OrderedValue below;
    private final List<CellValue> allowed;
    private final DisallowedValue notAllowed;

    ValueConstraints(Field field, ValueReader reader) {
        this.field = field;
        this.notAllowed = new DisallowedValue(field);
        Constraints constraints = field.constraints();
        this.minimum = bound(constraints.minimum(), reader);
        this.maximum = bound(constraints.maximum(), reader);
        this.above = bound(constraints.exclusiveMinimum(), reader);
        this.below = bound(constraints.exclusiveMaximum(), reader);
        this.allowed = field.categories().isEmpty()
                ? constraints.oneOf().stream()
                        .map(text -> schemaValue(text, reader))
                        .toList()
                : field.categories().stream()
                        .map(Category::value)
                        .map(text -> schemaValue(text, reader))
                        .toList();
    }

    CellValue check(String text, CellValue value, CellFaults faults) {
        if (value.isUnreadable()) {
            return value;
        }
        if (!allowed.isEmpty() && !allowed.contains(value)) {
            return notAllowed.report(text, null, faults);
        }
        if (isOutOfRange(value)) {
            faults.add(
                    Codes.OUT_OF_RANGE,
                    English.capital(MessagePhrases.the(field)) + " is " + value.text() + ", which is "
                            + limitPassed(value) + ".",
                    "Write a value " + range() + ".");
            return AbsentValue.UNREADABLE;
        }
        Pattern pattern = field.constraints().pattern();
        if (pattern != null && !matches(pattern, text)) {
            faults.add(
                    Codes.PATTERN,
                    MessagePhrases.quote(text) + " is not written as " + MessagePhrases.the(field) + " must be.",
                    patternFix(pattern));
        }
        length(text, value, faults);
        return value;
    }

    /**
     * Whether a value matches the pattern. If the pattern takes too much work on a value that is also longer than allowed, the
     * value counts as a match, so that only its length is reported.
     */
    private boolean matches(Pattern pattern, String text) {
        try {
            return pattern.matcher(new LimitedText(text)).matches();
        } catch (LimitedText.ExhaustedException | StackOverflowError e) {
            Integer longest = field.constraints().maxLength();
            if (longest != null && text.codePointCount(0, text.length()) > longest) {
                return true;
            }
            throw new SchemaException(
                    "The pattern " + SentText.excerpt(pattern.pattern()) + " of field " + field.name()
                            + " takes too much work on a value of " + English.count(text.length(), "character")
                            + "; write it without repeats inside repeats, or give the field a smaller maxLength.",
                    e);
        }
    }

    private void length(String text, CellValue value, CellFaults faults) {
        Integer longest = field.constraints().maxLength();
        Integer shortest = field.constraints().minLength();
        boolean list = value.kind() == CellValue.Kind.LIST;
        boolean surelyFits = shortest == null && (longest == null || (!list && text.length() <= longest));
        if (surelyFits) {
            return;
        }
        int length =
                value instanceof ListValue several ? several.items().size() : text.codePointCount(0, text.length());
        String noun = list ? "item" : "character";
        if (longest != null && length > longest) {
            String the = MessagePhrases.the(field);
            faults.add(
                    Codes.TOO_LONG,
                    English.capital(the) + " has " + English.count(length, noun) + ", and at most " + longest
                            + " are allowed.",
                    "Shorten " + the + " to " + English.count(longest, noun) + " or fewer.");
        } else if (shortest != null && length < shortest) {
            String the = MessagePhrases.the(field);
            faults.add(
                    Codes.PATTERN,
                    English.capital(the) + " has " + English.count(length, noun) + ", and at least " + shortest
                            + " are needed.",
                    "Give " + the + " at least " + English.count(shortest, noun) + ".");
        }
    }

    /** Uses the guidance of the field where it has one, because few senders can read regular expressions. */
    private String patternFix(Pattern pattern) {
        String guidance = field.guidance();
        if (guidance.isEmpty()) {
            return "Write " + MessagePhrases.the(field) + " to match the pattern " + pattern.pattern()
                    + MessagePhrases.suchAs(field) + ".";
        }
        int end = guidance.indexOf(". ");
        String first = end < 0 ? guidance.replaceFirst("\\.$", "") : guidance.substring(0, end);
        return field.example().isEmpty()
                ? first + "."
                : "Write it like " + field.example() + ": " + English.small(first) + ".";
    }

    private boolean isOutOfRange(CellValue value) {
        return tooSmall(value)
                || (maximum != null && maximum.compareTo(value) < 0)
                || (below != null && below.compareTo(value) <= 0);
    }

    private boolean tooSmall(CellValue value) {
        return (minimum != null && minimum.compareTo(value) > 0) || (above != null && above.compareTo(value) >= 0);
    }

    private String limitPassed(CellValue value) {
        Constraints limits = field.constraints();
        if (minimum != null && minimum.compareTo(value) > 0) {
            return "less than " + limits.minimum();
        }
        if (maximum != null && maximum.compareTo(value) < 0) {
            return "more than " + limits.maximum();
        }
        return tooSmall(value)
                ? "not more than " + limits.exclusiveMinimum()
                : "not less than " + limits.exclusiveMaximum();
    }

    private String range() {
        Constraints limits = field.constraints();
        String low = limits.minimum() != null ? limits.minimum() : limits.exclusiveMinimum();
        String high = limits.maximum() != null ? limits.maximum() : limits.exclusiveMaximum();
        if (limits.minimum() != null && limits.maximum() != null) {
            return "from " + low + " to " + high;
        }
        String atLeast = limits.minimum() != null ? "of at least " + low : "above " + low;
        String atMost = limits.maximum() != null ? "of at most " + high : "below " + high;
        return low == null ? atMost : high == null ? atLeast : atLeast + " and " + atMost;
    }

    private @Nullable OrderedValue bound(@Nullable String text, ValueReader reader) {
        if (text == null) {
            return null;
        }
        if (schemaValue(text, reader) instanceof OrderedValue bound) {
            return bound;
        }
        throw new SchemaException("The bound \"" + text + "\" of field " + field.name()
                + " cannot be compared with its " + field.type().word() + " values.");
    }

    private CellValue schemaValue(String text, ValueReader reader) {
        CellValue value = reader.read(text, CellKind.TEXT, IgnoredFaults.FAULTS);
        if (value.isUnreadable()) {
            throw new SchemaException("Field " + field.name() + " is of type "
                    + field.type().word() + ", and \"" + text + "\" among its constraints is not.");
        }
        return value;
    }
}
