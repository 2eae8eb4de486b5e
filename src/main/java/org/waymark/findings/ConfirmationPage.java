package org.waymark.findings;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.waymark.check.CheckedReturn;
import org.waymark.text.English;
import org.waymark.text.SentText;

/**
 * What the page says to a footprint whose returns are without a fault; every text in it is safe to show.
 *
 * @param returns accepted, one a line
 */
public record ConfirmationPage(String version, String programme, String footprint, List<Line> returns) {

    public ConfirmationPage {
        returns = List.copyOf(returns);
    }

    /**
     * One return.
     *
     * @param month as {@code YYYY-MM}
     * @param submitted a day as {@code YYYY-MM-DD}; empty when the return does not say
     */
    public record Line(String month, String file, String rows, String submitted) {

        static Line of(CheckedReturn one) {
            YearMonth period = one.key().period();
            LocalDate day = one.submittedOn();
            return new Line(
                    period.toString(),
                    SentText.line(one.address().file()),
                    one.nil() && one.rows() == 0 ? "nothing to report" : English.count(one.rows(), "milestone"),
                    day == null ? "" : day.toString());
        }
    }
}
