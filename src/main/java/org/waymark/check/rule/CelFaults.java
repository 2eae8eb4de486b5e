package org.waymark.check.rule;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.projectnessie.cel.common.CELError;
import org.waymark.check.cell.MessagePhrases;
import org.waymark.schema.SchemaException;
import org.waymark.text.SentText;

/**
 * Turns faults of an expression into a {@link SchemaException} whose message names the rule, the expression and the
 * place of the fault.
 */
final class CelFaults {

    /** Characters of an expression that is shown whole. */
    private static final int LONGEST = 1_000;

    private static final Pattern NO_OVERLOAD =
            Pattern.compile("found no matching overload for '(.+?)' applied to '(.*?)\\.?\\((.*)\\)'");
    private static final Pattern UNDECLARED = Pattern.compile("undeclared reference to '(.+?)'.*");

    private final String text;
    private final RuleSource rule;

    CelFaults(String text, RuleSource rule) {
        this.text = text;
        this.rule = rule;
    }

    SchemaException at(CelSyntax.Fault fault) {
        return at(fault.line(), fault.character(), fault.what());
    }

    SchemaException tooDeep() {
        return rule.fault("the expression " + shown() + " is nested too deeply");
    }

    SchemaException tooMuchWork() {
        return rule.fault(
                "the expression " + shown() + " takes too much work to evaluate for each row; shorten what it repeats");
    }

    SchemaException notBoolean() {
        return rule.fault("the expression " + shown() + " does not give true or false; compare it with something");
    }

    /** A fault that the compiler found, in plain words where the compiler uses its own terms. */
    SchemaException compileFault(CELError error, CelRow row) {
        String missing = row.missing();
        if (missing != null) {
            return rule.fault("the expression " + shown() + " uses the unknown field", missing, row.names());
        }
        return at(error.getLocation().line(), error.getLocation().column(), what(error.getMessage()));
    }

    /** A fault in a part of the expression that is the same for every row, so that the expression never has a value. */
    SchemaException constantFault(RuntimeException fault) {
        String what = plain(String.valueOf(fault.getMessage()));
        return rule.fault("the expression " + shown() + " cannot be evaluated for any row: " + what);
    }

    private SchemaException at(int line, int character, String what) {
        boolean oneLine = text.indexOf('\n') < 0;
        String place = (oneLine ? "" : "line " + line + ", ") + "character " + (character + 1);
        return rule.fault("the expression " + shown() + " is wrong at " + place + ": " + what);
    }

    private static String what(String message) {
        Matcher undeclared = UNDECLARED.matcher(message);
        if (undeclared.matches()) {
            String name = undeclared.group(1);
            return name.equals("oldSelf")
                    ? "the row of the previous return is called previous"
                    : "the name " + name + " is unknown; write a field as self.name";
        }
        Matcher overload = NO_OVERLOAD.matcher(message);
        if (overload.matches()) {
            String types = overload.group(3);
            String hint = types.equals("double, int") || types.equals("int, double")
                    ? "; write a number with a decimal point (5.0) to compare it with a double, and convert an int with double()"
                    : "";
            String owner = overload.group(2).isEmpty() ? "" : " of " + overload.group(2);
            return operator(overload.group(1)) + owner + " does not accept (" + types + ")" + hint;
        }
        return plain(message);
    }

    /** The symbol of an operator: the compiler calls {@code >} {@code _>_}. */
    private static String operator(String name) {
        return name.contains("_") && !Character.isLetter(name.charAt(0)) ? name.replace("_", "") : name;
    }

    /** A message of the engine without class names and fault categories. */
    static String plain(String message) {
        return message.replaceAll("\\b(?:[a-z]+\\.)+[A-Z]\\w*: ", "")
                .replaceFirst("^(?:internal error|invalid_argument): ", "");
    }

    private String shown() {
        return text.length() > LONGEST ? SentText.quoted(text) : MessagePhrases.quoteWhole(text);
    }
}
