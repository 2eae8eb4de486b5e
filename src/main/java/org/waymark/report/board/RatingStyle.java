package org.waymark.report.board;

import java.util.Objects;
import org.waymark.office.PaletteColour;
import org.waymark.report.view.ConfidenceRating;

/** The letter, name and colour of ratings in charts and tables. No place shows the colour without the letter. */
public final class RatingStyle {

    private RatingStyle() {}

    /** The letter after a count. Unrated milestones have the letter U, because a dash after a count could be misread. */
    public static String letter(ConfidenceRating rating) {
        return rating == ConfidenceRating.UNRATED ? "U" : String.valueOf(rating.letter());
    }

    /** Letter and word, such as {@code A amber}. */
    static String name(ConfidenceRating rating) {
        return letter(rating) + " " + rating.word();
    }

    public static PaletteColour colour(ConfidenceRating rating) {
        return Objects.requireNonNull(rating.badge().tone().fill());
    }
}
