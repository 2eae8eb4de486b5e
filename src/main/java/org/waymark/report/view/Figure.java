package org.waymark.report.view;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.document.UnitText;
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
 * One measure as a report shows it: the number, its basis and the filters that find its milestones.
 *
 * <p>For example, a completion rate has the value {@code 64%} and is based on {@code 9 of 14 not stopped}.
 *
 * @param measure the measure
 * @param label the measure's title, or the name of a part of it
 * @param number the value as data; null when there is no earlier period to compare with
 * @param restsOn the number and kind of milestones behind the value; may be empty
 * @param detail the spread of the values, such as their quartiles; empty for most measures
 * @param leftOut the number of milestones left out because a field that the measure needs is in error
 * @param parts the parts that the measure divides milestones into, including those with 0
 * @param counted the id of the filter that finds the milestones counted; empty when there is none
 * @param among the id of the filter that finds all milestones that are considered, such as the denominator of a rate; empty when there
 *     is none
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
     * @param label the name of the part
     * @param count the number of milestones in it
     * @param completed how many of them are completed; empty when the measure does not count that
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

    /** The number as text; "no data" when there is nothing to count, empty for a figure shown by its parts. */
    public String value() {
        return number == null ? FigureText.NO_DATA : number.accept(new Words(measure.unit()));
    }

    /** The basis of the number, with the count of milestones left out. */
    public String basis() {
        return joined(basisWithoutLeftOut(), leftOut == 0 ? "" : English.number(leftOut) + " left out");
    }

    /** The basis of the number, for a place that shows the milestones left out separately. */
    public String basisWithoutLeftOut() {
        return joined(restsOn, detail);
    }

    /** The rate between 0 and 1; empty when the figure is not a rate or has nothing to count. */
    public OptionalDouble share() {
        return number instanceof Rate rate ? rate.value() : OptionalDouble.empty();
    }

    /** Whether the figure is shown by its parts instead of one number. */
    public boolean isTally() {
        return number instanceof Breakdown;
    }

    private static String joined(String first, String second) {
        return Stream.of(first, second).filter(words -> !words.isEmpty()).collect(Collectors.joining("; "));
    }

    /** Writes a value in the unit of its measure. */
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
            return UnitText.words(value, unit);
        }
    }
}
