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
 * A milestone in a list. Texts are free of control characters. They are made when they are asked for, because a large
 * programme has many more lines than it shows. Immutable.
 *
 * @param sender the footprint that reports the milestone
 * @param milestone the milestone as reported
 * @param points why the milestone is in the list, such as {@code 45 days overdue} or {@code amber to green}; may be empty
 */
public record MilestoneLine(Footprint sender, Milestone milestone, String points) {

    /** The milestone as a line of a list, with the reason why the list includes it. */
    public static MilestoneLine of(MilestonePair tracked, String points) {
        return of(tracked.footprint(), tracked.milestone(), points);
    }

    /** A milestone as a line of a list. */
    public static MilestoneLine of(Footprint footprint, Milestone milestone, String points) {
        return new MilestoneLine(footprint, milestone, points);
    }

    /** The footprint's name. */
    public String footprint() {
        return SentText.tidy(sender.name());
    }

    /** The footprint's code. */
    public String footprintCode() {
        return SentText.tidy(sender.code());
    }

    /** The milestone's ID; "no ID" when it has none. */
    public String id() {
        return milestone.id() == null ? "no ID" : SentText.tidy(milestone.id());
    }

    /** The milestone's title; "no title" when it has none. */
    public String title() {
        return milestone.title() == null ? "no title" : SentText.tidy(milestone.title());
    }

    /** The rating; null for a closed milestone. */
    public @Nullable ConfidenceRating confidence() {
        Status status = milestone.status();
        return status == null || status.open() ? ConfidenceRating.of(milestone.rag()) : null;
    }

    /** The rating in a word, or the status of a closed milestone. */
    public String ratingOrStatus() {
        Status status = milestone.status();
        return status == null || status.open()
                ? ConfidenceRating.of(milestone.rag()).word()
                : FigureText.lower(status.label());
    }

    /** The baseline date, or a dash. */
    public String baseline() {
        return FigureText.shortDate(milestone.baselineDate());
    }

    /** The forecast or completion date, such as {@code forecast 1 Dec 2026}. */
    public String now() {
        if (milestone.actualDate() != null) {
            return "completed " + FigureText.shortDate(milestone.actualDate());
        }
        return milestone.forecastDate() == null
                ? "no forecast"
                : "forecast " + FigureText.shortDate(milestone.forecastDate());
    }

    /** Where it was read. */
    public Address address() {
        return milestone.source();
    }

    /** Where it was read, in words, such as {@code returns/a.xlsx, sheet Milestones, row 7}. */
    public String source() {
        return source(milestone.source());
    }

    /** The days by which a forecast is after the baseline date, in words. */
    static String slip(int days) {
        return "forecast " + English.count(days, "day") + " after plan";
    }

    /** The days by which an open milestone is past its baseline date at the end of the period, in words. */
    static String overdue(long days) {
        return days == 0 ? "due by the end of the month" : English.count(days, "day") + " overdue";
    }

    /** File, sheet and row of an address in words. */
    public static String source(Address address) {
        String sheet = address.sheet() == null ? "" : ", sheet " + SentText.tidy(address.sheet());
        String row = address.hasRow() ? ", row " + address.row() : "";
        return SentText.tidy(address.file()) + sheet + row;
    }
}
