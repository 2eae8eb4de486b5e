package org.waymark.schema;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;
import org.waymark.text.SentText;

/** Reads the constraints of a field, and rejects those that do not apply to the type of the field. */
final class ConstraintsReader {

    private static final List<String> BOUNDS = List.of("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum");

    private static final List<String> LENGTHS = List.of("minLength", "maxLength");

    /** {@code jsonSchema} is accepted but not checked: it describes the inside of objects and arrays. */
    private static final List<String> KNOWN = List.of(
            "required",
            "unique",
            "minLength",
            "maxLength",
            "minimum",
            "maximum",
            "exclusiveMinimum",
            "exclusiveMaximum",
            "pattern",
            "enum",
            "jsonSchema");

    private static final Set<FieldType> UNORDERED = EnumSet.of(FieldType.STRING, FieldType.BOOLEAN, FieldType.LIST);

    private static final Set<FieldType> WITH_LENGTH = EnumSet.of(FieldType.STRING, FieldType.LIST, FieldType.ANY);

    private ConstraintsReader() {}

    static Constraints read(@Nullable DocumentNode node, FieldType type) {
        if (node == null) {
            return Constraints.NONE;
        }
        for (Map.Entry<String, DocumentNode> member : node.members().entrySet()) {
            check(member.getKey(), member.getValue(), type);
        }
        return new Constraints(
                node.truth("required"),
                node.truth("unique"),
                length(node, "minLength", type),
                length(node, "maxLength", type),
                bound(node, "minimum", type),
                bound(node, "maximum", type),
                bound(node, "exclusiveMinimum", type),
                bound(node, "exclusiveMaximum", type),
                pattern(node.member("pattern")),
                node.list("enum", DocumentNode::scalar));
    }

    private static void check(String constraint, DocumentNode node, FieldType type) {
        if (!KNOWN.contains(constraint)) {
            throw node.fault("there is no constraint " + SentText.excerpt(constraint)
                    + DocumentNode.didYouMean(constraint, KNOWN) + "; use " + String.join(", ", KNOWN) + ".");
        }
        boolean inapplicable = (BOUNDS.contains(constraint) && UNORDERED.contains(type))
                || (LENGTHS.contains(constraint) && !WITH_LENGTH.contains(type));
        if (inapplicable) {
            throw node.fault("\"" + constraint + "\" does not apply to a field of type " + type.word()
                    + (LENGTHS.contains(constraint)
                            ? "; it applies to string and list."
                            : "; it applies to numbers, dates and times."));
        }
    }

    private static @Nullable Integer length(DocumentNode node, String constraint, FieldType type) {
        DocumentNode member = node.member(constraint);
        return member == null || type == FieldType.ANY ? null : (Integer) member.count();
    }

    private static @Nullable String bound(DocumentNode node, String constraint, FieldType type) {
        DocumentNode member = node.member(constraint);
        if (member == null || type == FieldType.ANY) {
            return null;
        }
        String text = member.scalar();
        if (!readable(text, type)) {
            throw member.fault(SentText.excerpt(text) + " cannot be a bound of a field of type " + type.word()
                    + "; write " + exampleOf(type) + ".");
        }
        return text;
    }

    private static boolean readable(String text, FieldType type) {
        try {
            switch (type) {
                case INTEGER, YEAR -> new BigDecimal(text).toBigIntegerExact();
                case NUMBER -> new BigDecimal(text);
                case DATE -> LocalDate.parse(text);
                case YEARMONTH -> YearMonth.parse(text);
                default -> {}
            }
            return true;
        } catch (ArithmeticException | DateTimeException | NumberFormatException e) {
            return false;
        }
    }

    private static String exampleOf(FieldType type) {
        return switch (type) {
            case DATE -> "a date such as \"2026-10-31\"";
            case YEARMONTH -> "a month such as \"2026-10\"";
            case YEAR -> "a year such as 2026";
            case NUMBER -> "a number such as 0.5";
            default -> "a whole number such as 100";
        };
    }

    private static @Nullable Pattern pattern(@Nullable DocumentNode node) {
        if (node == null) {
            return null;
        }
        try {
            return Pattern.compile(node.text());
        } catch (PatternSyntaxException e) {
            throw node.fault(SentText.excerpt(node.text()) + " is not a regular expression: " + e.getDescription()
                    + " near character " + Math.max(1, e.getIndex() + 1) + ".");
        }
    }
}
