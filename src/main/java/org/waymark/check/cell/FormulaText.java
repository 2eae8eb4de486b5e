package org.waymark.check.cell;

import java.util.Set;

/** Recognises error values of spreadsheets, and texts that a spreadsheet would evaluate as a formula. */
final class FormulaText {

    private static final Set<String> ERRORS = Set.of(
            "#REF!",
            "#N/A",
            "#VALUE!",
            "#DIV/0!",
            "#NAME?",
            "#NULL!",
            "#NUM!",
            "#SPILL!",
            "#CALC!",
            "#FIELD!",
            "#BLOCKED!",
            "#CONNECT!",
            "#GETTING_DATA");

    private FormulaText() {}

    /** Whether the text is an error value as Excel shows it. */
    static boolean isError(String text) {
        return text.charAt(0) == '#' && ERRORS.contains(text);
    }

    /**
     * Whether a spreadsheet that opens the text from a CSV file would take it for a formula: it starts with =, +, - or
     * @ and is neither a number nor only dashes.
     */
    static boolean looksLike(String text) {
        char first = text.charAt(0);
        if (first == '=' || first == '@') {
            return true;
        }
        return (first == '+' || first == '-') && !numberOrDashes(text);
    }

    private static boolean numberOrDashes(String text) {
        return text.chars().skip(1).allMatch(c -> (c >= '0' && c <= '9') || "-.,%() ".indexOf(c) >= 0)
                && (text.chars().allMatch(c -> c == '-') || text.substring(1).indexOf('-') < 0);
    }
}
