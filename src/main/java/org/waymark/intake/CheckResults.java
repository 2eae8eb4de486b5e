package org.waymark.intake;

import java.util.List;
import org.waymark.intake.grid.SheetRow;

/**
 * The sheet that waymark puts before the sender's own in an annotated copy. When the copy comes back as a return, the
 * sheet is no part of it and is not read.
 */
public final class CheckResults {

    /** The sheet's name, which a number in brackets follows where the sender has one of that name. */
    public static final String SHEET = "Check results";

    /** What stands in its first row. */
    public static final List<String> HEADERS =
            List.of("Tab", "Cell", "You entered", "What is wrong", "What to do", "Severity", "Code");

    private CheckResults() {}

    static boolean isOn(SheetSurvey survey) {
        String name = survey.sheet().name();
        if (name == null || !name.startsWith(SHEET) || survey.top().isEmpty()) {
            return false;
        }
        SheetRow first = survey.top().get(0);
        for (int column = 1; column <= HEADERS.size(); column++) {
            if (!HEADERS.get(column - 1).equals(first.text(column))) {
                return false;
            }
        }
        return true;
    }
}
