package org.waymark.report.view;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.waymark.progress.RagCounts;
import org.waymark.text.Formats;

/** The confidence ratings of the open milestones of a set, as a bar. */
public record RagBar(RagCounts counts) {

    /** One rating of the bar. */
    public record Part(Confidence confidence, int count) {}

    /** The ratings that occur, green first. */
    public List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        for (Confidence confidence : Confidence.values()) {
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
        return Formats.count(counts.total(), "open milestone");
    }

    /** The bar in words, such as {@code 4 green, 1 red and 2 unrated}. */
    public String words() {
        return empty()
                ? "no open milestones"
                : Formats.list(parts().stream()
                        .map(part -> Formats.count(part.count()) + " "
                                + part.confidence().word())
                        .toList());
    }

    /** The bar in letters, such as {@code 4G 1R}. */
    public String tally() {
        return String.join(
                " ",
                parts().stream()
                        .map(part ->
                                Formats.count(part.count()) + part.confidence().letter())
                        .toList());
    }

    /**
     * How many of {@code width} cells each rating takes: in proportion by largest remainder, and at least one for a
     * rating that occurs, so that a single red milestone is never rounded away.
     */
    public Map<Confidence, Integer> cells(int width) {
        Map<Confidence, Integer> cells = new EnumMap<>(Confidence.class);
        int given = 0;
        for (Part part : parts()) {
            int share = Math.max(1, (int) ((long) width * part.count() / counts.total()));
            cells.put(part.confidence(), share);
            given += share;
        }
        while (!cells.isEmpty() && given != width) {
            int step = given < width ? 1 : -1;
            Confidence furthest = furthest(cells, width, step);
            cells.merge(furthest, step, Integer::sum);
            given += step;
        }
        return cells;
    }

    private Confidence furthest(Map<Confidence, Integer> cells, int width, int step) {
        Confidence furthest = parts().get(0).confidence();
        double most = Double.NEGATIVE_INFINITY;
        for (Part part : parts()) {
            int has = cells.getOrDefault(part.confidence(), 0);
            double owed = step * ((double) width * part.count() / counts.total() - has);
            if (owed > most && has + step > 0) {
                most = owed;
                furthest = part.confidence();
            }
        }
        return furthest;
    }
}
