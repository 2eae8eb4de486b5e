package org.waymark.check.consistency;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.schema.Rule;
import org.waymark.text.SentText;

/**
 * A rule that has no effect, or that no row can satisfy together with another rule. Immutable.
 *
 * @param kind what is wrong
 * @param rule the rule, the later one of two
 * @param other the other rule; null where there is none
 * @param what what is wrong, as the rest of a sentence that names the rule and ends before the witness
 * @param witness a row that shows it: the cells of the fields that the rules read, by the name of the field; a blank cell is
 *     an empty text
 */
public record RuleDefect(Kind kind, Rule rule, @Nullable Rule other, String what, Map<String, String> witness) {

    /** How much of a cell the message shows; a rule may allow thousands of words. */
    private static final int MOST_CHARACTERS = 60;

    /** What can be wrong with rules. */
    public enum Kind {
        /** No row can break the rule. */
        NEVER_BROKEN,
        /** Every row to which both rules apply breaks one of them. */
        CONTRADICTION,
        /** The same rows break both rules. */
        REPETITION
    }

    public RuleDefect {
        witness = Collections.unmodifiableMap(new LinkedHashMap<>(witness));
    }

    /** The defect in one sentence that begins with the place of the rule. */
    public String message() {
        return rule.place() + ": in rule " + rule.code().id() + ", " + what + ": "
                + witness.entrySet().stream()
                        .map(cell -> cell.getKey() + " = " + shown(cell.getValue()))
                        .collect(Collectors.joining(", "))
                + ".";
    }

    private static String shown(String value) {
        return value.isEmpty() ? "(blank)" : SentText.cut(value, MOST_CHARACTERS);
    }
}
