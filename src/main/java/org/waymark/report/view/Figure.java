package org.waymark.report.view;

import java.util.List;
import java.util.OptionalDouble;
import org.waymark.progress.Rate;
import org.waymark.text.Formats;

/**
 * One measure in words.
 *
 * @param key the measure's key in JSON and CSV
 * @param value the figure, "no data" when there is nothing to count; empty for a figure that is all parts
 * @param basis what it rests on: out of how many, what was left out
 * @param share between 0 and 1, for a bar; empty when the figure is no share
 * @param parts how it divides, every part named even when it is 0
 */
public record Figure(String key, String label, String value, String basis, OptionalDouble share, List<Part> parts) {

    /**
     * A part of a figure.
     *
     * @param completed how many of the count are completed, or -1 where that is not the point
     */
    public record Part(String label, int count, int completed) {}

    public Figure {
        parts = List.copyOf(parts);
    }

    static Figure amount(String key, String label, String value, String basis) {
        return new Figure(key, label, value, basis, OptionalDouble.empty(), List.of());
    }

    /** A rate; {@code of} follows its numbers and {@code none} stands in their place when there is nothing to count. */
    static Figure share(String key, String label, Rate rate, String of, String none) {
        String basis = rate.n() == 0 ? none : Formats.count(rate.count()) + " of " + Formats.count(rate.n()) + of;
        return new Figure(key, label, Formats.percent(rate.value()), basis, rate.value(), List.of());
    }

    static Figure tally(String key, String label, String basis, List<Part> parts) {
        return new Figure(key, label, "", basis, OptionalDouble.empty(), parts);
    }

    Figure leavingOut(int leftOut) {
        if (leftOut == 0) {
            return this;
        }
        String said = Formats.count(leftOut) + " left out";
        return new Figure(key, label, value, basis.isEmpty() ? said : basis + "; " + said, share, parts);
    }

    /** Whether this figure is shown by its parts. */
    public boolean isTally() {
        return !parts.isEmpty();
    }

    public int total() {
        return parts.stream().mapToInt(Part::count).sum();
    }
}
