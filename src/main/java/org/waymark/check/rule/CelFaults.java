package org.waymark.check.rule;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.projectnessie.cel.common.CELError;
import org.waymark.check.cell.MessagePhrases;
import org.waymark.schema.SchemaException;
import org.waymark.text.SentText;

/** Words for what is wrong with an expression itself. */
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
        return rule.fault("the expression " + shown() + " takes too much work to be worked out for each row; make what it"
                + " repeats shorter");
    }

    SchemaException noTruth() {
        return rule.fault("the expression " + shown() + " does not come to true or false; compare it with something");
    }

    /** What the compiler says, in plainer words where it speaks of its own workings. */
    SchemaException of(CELError error, CelRow row) {
        String missing = row.missing();
        if (missing != null) {
            return rule.fault("the expression " + shown() + " names the field", missing, row.names());
        }
        return at(error.getLocation().line(), error.getLocation().column(), what(error.getMessage()));
    }

    /** What came of working out the parts of the expression that are the same for every row. */
    SchemaException of(RuntimeException fault) {
        String what = plain(String.valueOf(fault.getMessage()));
        return rule.fault("the expression " + shown() + " cannot be worked out for any row: " + what);
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
                    ? "the row in the return before is called previous"
                    : "there is nothing called " + name + "; fields are called self.name";
        }
        Matcher overload = NO_OVERLOAD.matcher(message);
        if (overload.matches()) {
            String types = overload.group(3);
            String hint = types.equals("double, int") || types.equals("int, double")
                    ? "; write a number to compare with a double with a point, as 5.0, and turn an int into one with double()"
                    : "";
            String of = overload.group(2).isEmpty() ? "" : " of " + overload.group(2);
            return operator(overload.group(1)) + of + " does not go with (" + types + ")" + hint;
        }
        return plain(message);
    }

    /** The sign of an operator, which the compiler calls {@code _>_}. */
    private static String operator(String name) {
        return name.contains("_") && !Character.isLetter(name.charAt(0)) ? name.replace("_", "") : name;
    }

    /** A message of the engine without the names of its classes and kinds of fault. */
    static String plain(String message) {
        return message.replaceAll("\\b(?:[a-z]+\\.)+[A-Z]\\w*: ", "")
                .replaceFirst("^(?:internal error|invalid_argument): ", "");
    }

    private String shown() {
        return text.length() > LONGEST ? SentText.quoted(text) : MessagePhrases.quoteWhole(text);
    }
}
