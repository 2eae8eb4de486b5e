package org.waymark.report.view;

import org.jspecify.annotations.Nullable;
import org.waymark.forecast.Backtest;
import org.waymark.forecast.DateRange;
import org.waymark.forecast.ErrorBand;
import org.waymark.forecast.ForecastLedger;
import org.waymark.forecast.GreenSurprises;
import org.waymark.forecast.Outlook;
import org.waymark.forecast.SurvivalCurve;
import org.waymark.forecast.TrackRecord;
import org.waymark.text.Dates;
import org.waymark.text.English;
import org.waymark.text.FigureText;

/** The track record and the outlook in sentences. */
public final class ForecastWords {

    /** The number of months that the forecasts of the first sentence look ahead. */
    private static final int QUARTER = 3;

    private ForecastWords() {}

    /** How many completed milestones there are, and how many are needed. */
    public static String notEnough(TrackRecord record) {
        return "Not enough history: " + English.count(record.completed(), "completed milestone") + " of "
                + TrackRecord.FEWEST + ".";
    }

    /**
     * How reliable forecasts of three months have been, such as
     * {@code When this programme says three months, half of its milestones are completed within 12 days of the forecast, and one in ten takes more than 74 days longer.}
     * Empty without enough history.
     */
    public static String quarter(TrackRecord record) {
        return record.errors()
                .band(QUARTER)
                .map(band -> "When this programme says three months, " + errors(band) + ".")
                .orElse("");
    }

    /** How reliable the forecasts of a band have been, as a clause. */
    static String errors(ErrorBand band) {
        Integer half = band.within(0.5);
        String within = half == null
                ? "more than half of its milestones are not completed within "
                        + English.count(band.curve().last(), "day") + " of the forecast"
                : half == 0
                        ? "half of its milestones are completed on the day of the forecast"
                        : "half of its milestones are completed within " + English.count(half, "day")
                                + " of the forecast";
        Integer tenth = band.days(0.9);
        String late = tenth == null
                ? "more than one in ten is still open "
                        + English.count(band.curve().last(), "day") + " after it"
                : tenth > 0
                        ? "one in ten takes more than " + English.count(tenth, "day") + " longer"
                        : "nine in ten are completed by that day";
        return within + ", and " + late;
    }

    /** The months and milestones that the figures are based on. */
    public static String basis(ForecastLedger ledger, TrackRecord record) {
        int months = ledger.periods().size();
        String span = months == 0
                ? ""
                : ", " + Dates.month(ledger.periods().get(0))
                        + (months == 1
                                ? ""
                                : " to " + Dates.month(ledger.periods().get(months - 1)));
        return "From the returns of " + English.count(months, "month") + span + ": "
                + English.count(record.completed(), "completed milestone") + " with an earlier forecast"
                + (record.undated() == 0
                        ? "."
                        : "; " + English.number(record.undated()) + " without a readable actual date "
                                + English.agree(record.undated(), "is", "are") + " left out.");
    }

    /** How many green milestones were not completed by their baseline date. */
    public static String surprises(GreenSurprises surprises) {
        if (surprises.of() == 0) {
            return "No milestone was green in its last report before its baseline date.";
        }
        return "Of " + English.count(surprises.of(), "milestone")
                + " that " + English.agree(surprises.of(), "was", "were")
                + " green in the last report before the baseline date, "
                + (surprises.count() == 0 ? "all" : English.number(surprises.count()))
                + (surprises.count() == 0
                        ? " were completed by that date."
                        : English.agree(surprises.count(), " was", " were") + " not completed by that date.");
    }

    /** By when half and four in five of the milestones are completed, against their first baseline dates. */
    public static String delays(TrackRecord record) {
        return "Against the first baseline date ever given (" + English.count(record.delayed(), "milestone") + "), "
                + by("half", record.delays(), 0.5) + ", and " + by("four in five", record.delays(), 0.8) + ".";
    }

    private static String by(String part, SurvivalCurve delays, double share) {
        Integer days = delays.quantile(share);
        return days == null
                ? "fewer than " + part + " are completed " + English.count(delays.last(), "day") + " after it"
                : part + " are completed " + day(days) + " or earlier";
    }

    private static String day(int days) {
        return days == 0
                ? "on that day"
                : English.count(Math.abs(days), "day") + (days > 0 ? " after it" : " before it");
    }

    /** How often earlier ranges held. */
    public static String backtest(Outlook outlook) {
        Backtest most = outlook.backtest80();
        if (most.n() == 0) {
            return "Backtest: no earlier range can be tested yet, so it is not known how often such ranges hold.";
        }
        return "Backtest: of " + English.count(most.n(), "earlier 80% range")
                + ", each based on the returns up to its month, "
                + FigureText.percent(most.rate()) + " held (" + English.number(most.held()) + "); of the "
                + English.number(outlook.backtest50().n()) + " 50% ranges, "
                + FigureText.percent(outlook.backtest50().rate()) + ".";
    }

    /** A range of dates, such as {@code 12 Nov 2026 to 31 Jan 2027}. */
    public static String range(@Nullable DateRange range) {
        if (range == null) {
            return "not known";
        }
        String beyond = "later than " + Dates.shortDay(range.known());
        if (range.from() == null) {
            return beyond;
        }
        return Dates.shortDay(range.from()) + " to " + (range.to() == null ? beyond : Dates.shortDay(range.to()));
    }
}
