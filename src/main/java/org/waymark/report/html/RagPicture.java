package org.waymark.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.waymark.document.Chip;
import org.waymark.document.RatingBar;
import org.waymark.report.view.RagBar;
import org.waymark.report.view.ReportSection;

/**
 * The confidence ratings of a section as a bar of {@value #WIDTH} units.
 *
 * @param id unique on the page
 */
public record RagPicture(String id, String title, String words, List<Part> parts) {

    public static final int WIDTH = 600;

    /** Units that the letter takes with a space and the edges, in the largest letters of any place. */
    private static final int LETTER = 34;

    private static final int DIGIT = 14;

    /** One rating; {@code label} is its letter and count where they fit, else its letter. */
    public record Part(Chip rating, int count, int x, int width, String label) {

        /** Where the label stands. */
        public int middle() {
            return x + width / 2;
        }
    }

    public RagPicture {
        parts = List.copyOf(parts);
    }

    static RagPicture of(ReportSection section) {
        return of("rag-" + section.id(), section.label(), section.bar());
    }

    /**
     * Draws the milestones by confidence rating.
     *
     * @param of whose milestones they are
     */
    public static RagPicture of(String id, String of, RagBar bar) {
        List<Part> parts = new ArrayList<>();
        int x = 0;
        for (Map.Entry<RatingBar.Part, Integer> entry : bar.bar().cells(WIDTH / 20).entrySet()) {
            RatingBar.Part part = entry.getKey();
            int width = entry.getValue() * 20;
            String letter = part.rating().sign();
            String number = String.valueOf(part.count());
            String label = width < LETTER + DIGIT * number.length() ? letter : letter + " " + number;
            parts.add(new Part(part.rating(), part.count(), x, width, label));
            x += width;
        }
        return new RagPicture(id, "Confidence of the open milestones: " + of, bar.words(), parts);
    }
}
