package org.waymark.report.view;

import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Address;
import org.waymark.check.Milestone;
import org.waymark.programme.Footprint;
import org.waymark.programme.Status;
import org.waymark.progress.MilestonePair;
import org.waymark.text.English;
import org.waymark.text.FigureText;
import org.waymark.text.SentText;

/**
 * A milestone in a list. Texts are free of control characters.
 *
 * @param footprint the footprint's name
 * @param footprintCode the footprint's code
 * @param id the milestone's ID; "no ID" when it has none
 * @param title the milestone's title; "no title" when it has none
 * @param confidence the rating; null for a closed milestone
 * @param ratingOrStatus the rating in a word, or the status of a closed milestone
 * @param points why the milestone is in the list, such as {@code 45 days overdue} or {@code amber to green}; may be empty
 * @param baseline the baseline date, or a dash
 * @param now the forecast or completion date, such as {@code forecast 1 Dec 2026}
 * @param address where it was read
 */
public record MilestoneLine(
        String footprint,
        String footprintCode,
        String id,
        String title,
        @Nullable ConfidenceRating confidence,
        String ratingOrStatus,
        String points,
        String baseline,
        String now,
        Address address) {

    /** The milestone as a line of a list, with the reason why the list includes it. */
    public static MilestoneLine of(MilestonePair tracked, String points) {
        return of(tracked.footprint(), tracked.milestone(), points);
    }

    /** A milestone as a line of a list. */
    public static MilestoneLine of(Footprint footprint, Milestone milestone, String points) {
        Status status = milestone.status();
        ConfidenceRating confidence = status == null || status.open() ? ConfidenceRating.of(milestone.rag()) : null;
        return new MilestoneLine(
                SentText.tidy(footprint.name()),
                SentText.tidy(footprint.code()),
                milestone.id() == null ? "no ID" : SentText.tidy(milestone.id()),
                milestone.title() == null ? "no title" : SentText.tidy(milestone.title()),
                confidence,
                confidence == null && status != null
                        ? FigureText.lower(status.label())
                        : ConfidenceRating.of(milestone.rag()).word(),
                points,
                FigureText.shortDate(milestone.baselineDate()),
                now(milestone),
                milestone.source());
    }

    /**
     * Where it was read, in words, such as {@code returns/a.xlsx, sheet Milestones, row 7}. It is not kept, because a large
     * programme has many more lines than it shows.
     */
    public String source() {
        return source(address);
    }

    /** The days by which a forecast is after the baseline date, in words. */
    static String slip(int days) {
        return "forecast " + English.count(days, "day") + " after plan";
    }

    /** The days by which an open milestone is past its baseline date at the end of the period, in words. */
    static String overdue(long days) {
        return days == 0 ? "due by the end of the month" : English.count(days, "day") + " overdue";
    }

    private static String now(Milestone milestone) {
        if (milestone.actualDate() != null) {
            return "completed " + FigureText.shortDate(milestone.actualDate());
        }
        return milestone.forecastDate() == null
                ? "no forecast"
                : "forecast " + FigureText.shortDate(milestone.forecastDate());
    }

    /** File, sheet and row of an address in words. */
    public static String source(Address address) {
        String sheet = address.sheet() == null ? "" : ", sheet " + SentText.tidy(address.sheet());
        String row = address.row() == 0 ? "" : ", row " + address.row();
        return SentText.tidy(address.file()) + sheet + row;
    }
}
