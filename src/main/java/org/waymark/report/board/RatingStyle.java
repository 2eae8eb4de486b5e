package org.waymark.report.board;

import org.waymark.office.PaletteColour;
import org.waymark.report.view.ConfidenceRating;

/** How ratings are painted; the letter and the word stand beside the colour everywhere. */
public final class RatingStyle {

    private RatingStyle() {}

    /** Its letter; unrated milestones have one too, for it stands behind counts. */
    public static String letter(ConfidenceRating rating) {
        return rating == ConfidenceRating.UNRATED ? "U" : String.valueOf(rating.letter());
    }

    /** Such as {@code A amber}. */
    static String name(ConfidenceRating rating) {
        return letter(rating) + " " + rating.word();
    }

    public static PaletteColour colour(ConfidenceRating rating) {
        return switch (rating) {
            case GREEN -> PaletteColour.GREEN;
            case AMBER -> PaletteColour.AMBER;
            case RED -> PaletteColour.RED;
            case UNRATED -> PaletteColour.GREY;
        };
    }
}
