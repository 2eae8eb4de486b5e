package org.waymark.check.cell;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Codes;
import org.waymark.intake.grid.CellKind;
import org.waymark.schema.Category;
import org.waymark.schema.Constraints;
import org.waymark.schema.Field;
import org.waymark.schema.SchemaException;
import org.waymark.text.English;
import org.waymark.text.SentText;

/**
 * Checks the constraints of a Table Schema on the values of one field. A value that is out of range or not allowed
 * becomes {@link UnreadableValue#VALUE}; the other constraints only report a fault.
 */
final class ValueConstraints {

    private final Field field;
    private final @Nullable Comparable<?> minimum;
    private final @Nullable Comparable<?> maximum;
    private final @Nullable Comparable<?> above;
    private final @Nullable Comparable<?> below;
    private final List<Object> allowed;
    private final NotAllowed notAllowed;

    ValueConstraints(Field field, ValueReader reader) {
        this.field = field;
        this.notAllowed = new NotAllowed(field);
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

    Object check(String text, Object value, CellFaults faults) {
        if (value == UnreadableValue.VALUE) {
            return value;
        }
        if (!allowed.isEmpty() && !allowed.contains(value)) {
            return notAllowed.report(text, null, faults);
        }
        if (isOutOfRange(value)) {
            faults.add(
                    Codes.OUT_OF_RANGE,
                    English.capital(MessagePhrases.the(field)) + " is " + MessagePhrases.text(value) + ", which is "
                            + limitPassed(value) + ".",
                    "Write a value " + range() + ".");
            return UnreadableValue.VALUE;
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

    private void length(String text, Object value, CellFaults faults) {
        Integer longest = field.constraints().maxLength();
        Integer shortest = field.constraints().minLength();
        boolean list = value instanceof List<?>;
        boolean surelyFits = shortest == null && (longest == null || (!list && text.length() <= longest));
        if (surelyFits) {
            return;
        }
        int length = value instanceof List<?> items ? items.size() : text.codePointCount(0, text.length());
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

    private boolean isOutOfRange(Object value) {
        return tooSmall(value)
                || (maximum != null && compare(value, maximum) > 0)
                || (below != null && compare(value, below) >= 0);
    }

    private boolean tooSmall(Object value) {
        return (minimum != null && compare(value, minimum) < 0) || (above != null && compare(value, above) <= 0);
    }

    private String limitPassed(Object value) {
        Constraints limits = field.constraints();
        if (minimum != null && compare(value, minimum) < 0) {
            return "less than " + limits.minimum();
        }
        if (maximum != null && compare(value, maximum) > 0) {
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

    private @Nullable Comparable<?> bound(@Nullable String text, ValueReader reader) {
        if (text == null) {
            return null;
        }
        if (schemaValue(text, reader) instanceof Comparable<?> bound) {
            return bound;
        }
        throw new SchemaException("The bound \"" + text + "\" of field " + field.name()
                + " cannot be compared with its " + field.type().word() + " values.");
    }

    private Object schemaValue(String text, ValueReader reader) {
        Object value = reader.read(text, CellKind.TEXT, IgnoredFaults.FAULTS);
        if (value == UnreadableValue.VALUE) {
            throw new SchemaException("Field " + field.name() + " is of type "
                    + field.type().word() + ", and \"" + text + "\" among its constraints is not.");
        }
        return value;
    }

    /** Compares two values, both of the type of the field. */
    @SuppressWarnings("unchecked")
    private static int compare(Object value, Comparable<?> bound) {
        return value instanceof BigDecimal number && bound instanceof BigDecimal other
                ? number.compareTo(other)
                : ((Comparable<Object>) value).compareTo(bound);
    }
}
