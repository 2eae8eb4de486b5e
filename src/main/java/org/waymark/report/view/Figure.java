package org.waymark.report.view;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.progress.Breakdown;
import org.waymark.progress.Count;
import org.waymark.progress.MeasureDescription;
import org.waymark.progress.MeasureUnit;
import org.waymark.progress.MeasureValue;
import org.waymark.progress.Median;
import org.waymark.progress.Rate;
import org.waymark.progress.Spread;
import org.waymark.text.English;
import org.waymark.text.FigureText;

/**
 * One measure as a report shows it: the number, and the words around it.
 *
 * @param measure what is measured
 * @param label mostly the measure's title
 * @param number the value as data; null when there is nothing to compare with
 * @param restsOn what the number rests on, such as {@code 9 of 14 not stopped}; may be empty
 * @param detail more about how the values lie, such as quartiles; mostly empty
 * @param leftOut how many milestones an error kept out of it
 * @param parts how it divides, every part named even when it is 0
 * @param counted the id of the filter that finds the milestones counted; empty when there is none
 * @param among the id of the filter that finds those among which they are counted; empty when there is none
 */
public record Figure(
        MeasureDescription measure,
        String label,
        @Nullable MeasureValue number,
        String restsOn,
        String detail,
        int leftOut,
        List<Part> parts,
        String counted,
        String among) {

    /**
     * A part of a figure.
     *
     * @param completed how many of the count are completed; empty where the measure does not tell
     * @param filter the id of the filter that finds its milestones
     */
    public record Part(String label, int count, OptionalInt completed, String filter) {}

    public Figure {
        parts = List.copyOf(parts);
    }

    /** The measure's key in JSON and CSV. */
    public String key() {
        return measure.key();
    }

    /** The number in words, "no data" when there is nothing to count; empty for a figure that is all parts. */
    public String value() {
        return number == null ? FigureText.NO_DATA : number.accept(new Words(measure.unit()));
    }

    /** What it rests on, with what was left out. */
    public String basis() {
        return joined(basisWithoutLeftOut(), leftOut == 0 ? "" : English.number(leftOut) + " left out");
    }

    /** What it rests on, for a place that shows separately what was left out. */
    public String basisWithoutLeftOut() {
        return joined(restsOn, detail);
    }

    /** Between 0 and 1, for a bar; empty when the figure is not a rate or has nothing to count. */
    public OptionalDouble share() {
        return number instanceof Rate rate ? rate.value() : OptionalDouble.empty();
    }

    /** Whether this figure is shown by its parts. */
    public boolean isTally() {
        return number instanceof Breakdown;
    }

    private static String joined(String first, String second) {
        return Stream.of(first, second).filter(words -> !words.isEmpty()).collect(Collectors.joining("; "));
    }

    /** A number in the words of its unit. */
    private record Words(MeasureUnit unit) implements MeasureValue.Visitor<String> {

        @Override
        public String count(Count count) {
            return English.number(count.value());
        }

        @Override
        public String rate(Rate rate) {
            return FigureText.percent(rate.value());
        }

        @Override
        public String median(Median median) {
            return inUnit(median.value());
        }

        @Override
        public String spread(Spread spread) {
            return inUnit(spread.median());
        }

        @Override
        public String breakdown(Breakdown breakdown) {
            return "";
        }

        private String inUnit(@Nullable Double value) {
            if (value == null) {
                return FigureText.NO_DATA;
            }
            return switch (unit) {
                case MILESTONES -> English.number(Math.round(value));
                case SHARE -> FigureText.percent(value);
                case DAYS_LATE -> FigureText.late(value);
                case DAYS_MOVED -> FigureText.later(value);
            };
        }
    }
}
