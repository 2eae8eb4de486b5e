package org.waymark.report.board;

import org.waymark.office.Colour;
import org.waymark.report.view.Confidence;

/** How ratings are painted; the letter and the word stand beside the colour everywhere. */
public final class Rating {

    private Rating() {}

    /** Its letter; unrated milestones have one too, for it stands behind counts. */
    static String letter(Confidence rating) {
        return rating == Confidence.UNRATED ? "U" : String.valueOf(rating.letter());
    }

    /** Such as {@code A amber}. */
    static String name(Confidence rating) {
        return letter(rating) + " " + rating.word();
    }

    public static Colour colour(Confidence rating) {
        return switch (rating) {
            case GREEN -> Colour.GREEN;
            case AMBER -> Colour.AMBER;
            case RED -> Colour.RED;
            case UNRATED -> Colour.GREY;
        };
    }
}
