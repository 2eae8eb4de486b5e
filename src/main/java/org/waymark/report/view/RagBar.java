package org.waymark.report.view;

import java.util.ArrayList;
import java.util.List;
import org.waymark.document.RatingBar;
import org.waymark.progress.RagCounts;
import org.waymark.text.English;

/** The confidence ratings of the open milestones of a set, as a bar. */
public record RagBar(RagCounts counts) {

    /** One rating of the bar. */
    public record Part(ConfidenceRating confidence, int count) {}

    /** The ratings that occur, green first. */
    public List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        for (ConfidenceRating confidence : ConfidenceRating.values()) {
            if (confidence.in(counts) > 0) {
                parts.add(new Part(confidence, confidence.in(counts)));
            }
        }
        return parts;
    }

    public boolean empty() {
        return counts.total() == 0;
    }

    /** Such as {@code 7 open milestones}. */
    public String openCount() {
        return English.count(counts.total(), "open milestone");
    }

    /** The bar in words, such as {@code 4 green, 1 red and 2 unrated}. */
    public String words() {
        return bar().words();
    }

    /** The bar in letters, such as {@code 4G 1R}. */
    public String tally() {
        return bar().tally();
    }

    /** The same as a part of a document. */
    public RatingBar bar() {
        return new RatingBar(parts().stream()
                .map(part -> new RatingBar.Part(part.confidence().chip(), part.count()))
                .toList());
    }
}
