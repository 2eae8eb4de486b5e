package org.waymark.report;

import org.waymark.document.Chip;
import org.waymark.document.Tone;
import org.waymark.report.view.Confidence;

/** A confidence rating as a chip. */
public final class RatingChip {

    private RatingChip() {}

    /** Letter, word and colour of a rating, such as {@code R red}. */
    public static Chip of(Confidence rating) {
        Tone tone = switch (rating) {
            case GREEN -> Tone.GREEN;
            case AMBER -> Tone.AMBER;
            case RED -> Tone.RED;
            case UNRATED -> Tone.UNRATED;
        };
        return new Chip(String.valueOf(rating.letter()), rating.word(), tone);
    }
}
