package org.waymark.findings;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.waymark.check.CheckedReturn;
import org.waymark.programme.Branding;
import org.waymark.text.English;
import org.waymark.text.SentText;
import org.waymark.text.ShortFileNames;

/**
 * The content of the page for a footprint whose returns have no findings. Every text is safe to show.
 *
 * @param version the version of waymark
 * @param programme the programme's name
 * @param branding the logo and the colours of the programme
 * @param footprint the footprint's name
 * @param returns the accepted returns
 */
public record ConfirmationPage(
        String version, String programme, Branding branding, String footprint, List<Line> returns) {

    public ConfirmationPage {
        returns = List.copyOf(returns);
    }

    /**
     * The line of the page about one return.
     *
     * @param month the month as {@code YYYY-MM}
     * @param file the name of the file
     * @param rows the number of milestones in words
     * @param submitted the submission date as {@code YYYY-MM-DD}; empty if the return has none
     */
    public record Line(String month, String file, String rows, String submitted) {

        static Line of(CheckedReturn received) {
            YearMonth period = received.key().period();
            LocalDate day = received.submittedOn();
            return new Line(
                    period.toString(),
                    SentText.line(ShortFileNames.last(received.address().file())),
                    received.nil() && received.rows() == 0
                            ? "nothing to report"
                            : English.count(received.rows(), "milestone"),
                    day == null ? "" : day.toString());
        }
    }
}
