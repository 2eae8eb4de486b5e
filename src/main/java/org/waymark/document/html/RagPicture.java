package org.waymark.document.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.waymark.document.RatingBar;
import org.waymark.document.StatusBadge;
import org.waymark.text.English;

/**
 * The geometry of the confidence ratings of a section: a bar of {@value #WIDTH} units.
 *
 * @param id an id that is unique on the page
 * @param title the title
 * @param words the bar in words
 * @param parts the ratings that occur, green first
 */
public record RagPicture(String id, String title, String words, List<Part> parts) {

    public static final int WIDTH = 600;

    /** The width of the letter with a space and margins, in the largest font of any page. */
    private static final int LETTER = 34;

    /** The width of a digit in that font. */
    private static final int DIGIT = 14;

    /** The widths of parts are multiples of this. */
    private static final int STEP = 20;

    /** The part of the bar for one rating. Its label is the letter and the count of the rating, and it is wide enough for it. */
    public record Part(StatusBadge rating, int count, int x, int width, String label) {

        /** The x coordinate of the label. */
        public int middle() {
            return x + width / 2;
        }
    }

    public RagPicture {
        parts = List.copyOf(parts);
    }

    /**
     * Draws the milestones by confidence rating.
     *
     * @param scope the dimension or footprint that the milestones belong to
     */
    public static RagPicture of(String id, String scope, RatingBar bar) {
        List<Part> parts = new ArrayList<>();
        int x = 0;
        for (Map.Entry<RatingBar.Part, Integer> entry :
                bar.cells(WIDTH / STEP, RagPicture::least).entrySet()) {
            RatingBar.Part part = entry.getKey();
            int width = entry.getValue() * STEP;
            String label = part.rating().sign() + " " + English.number(part.count());
            parts.add(new Part(part.rating(), part.count(), x, width, label));
            x += width;
        }
        return new RagPicture(id, "Confidence of the open milestones: " + scope, bar.words(), parts);
    }

    private static int least(RatingBar.Part part) {
        return (LETTER + DIGIT * English.number(part.count()).length() + STEP - 1) / STEP;
    }
}
