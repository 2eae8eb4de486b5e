package org.waymark.check.cell;

import java.util.Locale;
import java.util.Set;
import org.waymark.catalogue.Code;

/** Adds to each fix that the cell may be left blank, for cells in which the sender wrote that there is no answer. */
record BlankHintFaults(CellFaults next) implements CellFaults {

    private static final Set<String> WORDS = Set.of(
            "n/a",
            "na",
            "n.a.",
            "n.a",
            "not applicable",
            "none",
            "nil",
            "-",
            "--",
            "\u2013",
            "\u2014",
            "?",
            "tbc",
            "tbd",
            "tba");

    /** Whether a text means that there is no answer, such as "n/a" or "none". */
    static boolean isNoAnswer(String text) {
        return text.length() <= "not applicable".length() && WORDS.contains(text.toLowerCase(Locale.ROOT));
    }

    @Override
    public void add(Code code, String message, String fix) {
        String open = fix.endsWith(".") ? fix.substring(0, fix.length() - 1) : fix;
        next.add(code, message, open + "; leave the cell blank where there is none.");
    }

    @Override
    public void addToColumn(Code code, String message, String fix) {
        next.addToColumn(code, message, fix);
    }

    @Override
    public void mask(String shown) {
        next.mask(shown);
    }
}
