package org.waymark.document;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.waymark.text.English;

/**
 * The ratings of a set of open milestones, the best rating first. Immutable.
 *
 * @param parts the ratings that occur, each with a count above 0; empty if there are no open milestones
 */
public record RatingBar(List<Part> parts) {

    private static final List<TextTone> CAUTION =
            List.of(TextTone.RED, TextTone.AMBER, TextTone.UNRATED, TextTone.GREEN);

    /**
     * One rating of the bar.
     *
     * @param rating the rating
     * @param count the number of milestones with the rating
     */
    public record Part(StatusBadge rating, int count) {

        /** The count and the letter, such as {@code 4G}. */
        String tally() {
            return English.number(count) + rating.sign();
        }
    }

    public RatingBar {
        parts = List.copyOf(parts);
    }

    public boolean empty() {
        return parts.isEmpty();
    }

    /** The number of milestones. */
    public int total() {
        return parts.stream().mapToInt(Part::count).sum();
    }

    /** The most cautious rating: red, amber, unrated, green; null if there are no open milestones. */
    public @Nullable StatusBadge weakest() {
        return parts.stream()
                .map(Part::rating)
                .min(Comparator.comparingInt(rating -> CAUTION.indexOf(rating.tone())))
                .orElse(null);
    }

    /** The bar in words, such as {@code 4 green, 1 red and 2 unrated}. */
    public String words() {
        return empty()
                ? "no open milestones"
                : English.and(parts.stream()
                        .map(part -> English.number(part.count()) + " "
                                + part.rating().word())
                        .toList());
    }

    /** The bar in letters, such as {@code 4G 1R}. */
    public String tally() {
        return String.join(" ", parts.stream().map(Part::tally).toList());
    }

    /**
     * Divides {@code width} cells among the parts in proportion to their counts, by the largest remainder. Every part has
     * at least one cell, so that a single red milestone is never rounded to nothing.
     */
    public Map<Part, Integer> cells(int width) {
        return cells(width, part -> 1);
    }

    /**
     * Divides cells as {@link #cells(int)} does.
     *
     * @param least the fewest cells of a part; together the parts need no more than {@code width}
     */
    public Map<Part, Integer> cells(int width, ToIntFunction<Part> least) {
        Map<Part, Integer> cells = new LinkedHashMap<>();
        int used = 0;
        for (Part part : parts) {
            int share = Math.max(least.applyAsInt(part), (int) ((long) width * part.count() / total()));
            cells.put(part, share);
            used += share;
        }
        while (!cells.isEmpty() && used != width) {
            int step = used < width ? 1 : -1;
            cells.merge(furthest(cells, width, step, least), step, Integer::sum);
            used += step;
        }
        return cells;
    }

    private Part furthest(Map<Part, Integer> cells, int width, int step, ToIntFunction<Part> least) {
        Part furthest = parts.get(0);
        double most = Double.NEGATIVE_INFINITY;
        for (Part part : parts) {
            int has = cells.getOrDefault(part, 0);
            double owed = step * ((double) width * part.count() / total() - has);
            if (owed > most && has + step >= least.applyAsInt(part)) {
                most = owed;
                furthest = part;
            }
        }
        return furthest;
    }
}
