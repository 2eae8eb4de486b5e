package org.waymark.intake;

import java.util.List;
import org.waymark.intake.grid.SheetRow;

/**
 * The sheet that waymark adds before the sender's own sheets in an annotated copy. When a sender returns the copy, this
 * sheet is recognised by its name and headers, and is not read.
 */
public final class CheckResults {

    /** The sheet's name. A number in brackets is added when the sender has a sheet with that name. */
    public static final String SHEET = "Check results";

    /** The headers in its first row. */
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
