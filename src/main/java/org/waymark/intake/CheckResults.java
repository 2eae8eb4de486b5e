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

    /** The headers of its table. */
    public static final List<String> HEADERS =
            List.of("Sheet", "Cell", "Milestone", "You entered", "What is wrong", "What to do", "Severity", "Code");

    /** The headers that waymark wrote before the table named milestones; senders still return such copies. */
    private static final List<String> EARLIER_HEADERS =
            List.of("Tab", "Cell", "You entered", "What is wrong", "What to do", "Severity", "Code");

    /** The most rows with a title and sentences that are above the headers. */
    private static final int MOST_ABOVE = 5;

    private CheckResults() {}

    static boolean isOn(SheetSurvey survey) {
        String name = survey.sheet().name();
        if (name == null || !name.startsWith(SHEET) || survey.top().isEmpty()) {
            return false;
        }
        return survey.top().stream()
                .limit(MOST_ABOVE + 1)
                .anyMatch(row -> begins(row, HEADERS) || begins(row, EARLIER_HEADERS));
    }

    private static boolean begins(SheetRow row, List<String> headers) {
        for (int column = 1; column <= headers.size(); column++) {
            if (!headers.get(column - 1).equals(row.text(column))) {
                return false;
            }
        }
        return true;
    }
}
