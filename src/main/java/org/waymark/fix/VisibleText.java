package org.waymark.fix;

import java.util.Locale;
import org.waymark.check.cell.PersonalData;

/** Shows texts so that every character can be seen: {@code Green<U+00A0>}. Personal data is masked. */
final class VisibleText {

    private VisibleText() {}

    /** The text of a cell. Characters that a reader cannot see, other than spaces, are shown by their number. */
    static String of(String text) {
        return shown(text, false);
    }

    /** A line, whose tabs may separate cells and stay as they are. */
    static String line(String text) {
        return shown(text, true);
    }

    private static String shown(String text, boolean tabs) {
        StringBuilder shown = new StringBuilder(text.length());
        PersonalData.masked(text).codePoints().forEach(c -> {
            boolean plain = c == ' ' || (tabs && c == '\t') || (!Character.isSpaceChar(c) && isGraphic(c));
            if (plain) {
                shown.appendCodePoint(c);
            } else {
                shown.append(String.format(Locale.ROOT, "<U+%04X>", c));
            }
        });
        return shown.toString();
    }

    private static boolean isGraphic(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
