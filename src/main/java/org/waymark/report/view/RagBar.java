package org.waymark.report.view;

import java.util.Arrays;
import org.waymark.document.RatingBar;
import org.waymark.progress.RagCounts;
import org.waymark.text.English;

/** The confidence ratings of a set of open milestones, to be shown as a bar or in words. */
public record RagBar(RagCounts counts) {

    public boolean empty() {
        return counts.total() == 0;
    }

    /** The number of milestones, such as {@code 7 open milestones}. */
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

    /** The bar as a part of a document: the ratings that occur, green first. */
    public RatingBar bar() {
        return new RatingBar(Arrays.stream(ConfidenceRating.values())
                .filter(rating -> rating.in(counts) > 0)
                .map(rating -> new RatingBar.Part(rating.badge(), rating.in(counts)))
                .toList());
    }
}
