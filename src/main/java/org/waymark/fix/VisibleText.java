package org.waymark.fix;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.waymark.check.PersonalDataUse;
import org.waymark.check.cell.PersonalData;

/** Shows texts so that every character can be seen: {@code Green<U+00A0>}. */
final class VisibleText {

    private VisibleText() {}

    /**
     * The text of a cell. Characters that a reader cannot see, other than spaces, are shown by their number.
     *
     * @param field the name of the cell's field; null for a header that is not known
     * @param personalData how personal data is shown
     */
    static String of(String text, @Nullable String field, PersonalDataUse personalData) {
        return shown(masked(text, field, personalData), false);
    }

    /** A line without personal data, whose tabs may separate cells and stay as they are. */
    static String line(String masked) {
        return shown(masked, true);
    }

    /** The text of a cell, without personal data unless it is shown as sent. */
    static String masked(String text, @Nullable String field, PersonalDataUse personalData) {
        if (personalData == PersonalDataUse.AS_SENT) {
            return text;
        }
        return field == null ? PersonalData.masked(text) : PersonalData.masked(text, field);
    }

    private static String shown(String masked, boolean tabs) {
        StringBuilder shown = new StringBuilder(masked.length());
        masked.codePoints().forEach(c -> {
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
