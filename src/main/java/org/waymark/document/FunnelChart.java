package org.waymark.document;

import java.util.List;
import org.waymark.text.English;
import org.waymark.text.FigureText;

/**
 * A funnel plot: the rate of each footprint by its number of milestones, with the limits within which differences may
 * be chance.
 *
 * @param key the key of the measure
 * @param caption the title of the chart
 * @param target the rate of all footprints together
 * @param points the footprints with data, in the programme's order
 * @param limits the limits by number of milestones, the fewest first
 * @param difference which footprints are different, in sentences; empty if none is
 * @param words what the chart shows, in sentences, with the difference
 */
public record FunnelChart(
        String key,
        String caption,
        double target,
        List<Point> points,
        List<Limits> limits,
        String difference,
        List<String> words)
        implements Block {

    /**
     * The rate of one footprint, as a point of the chart.
     *
     * @param name its name
     * @param count the numerator
     * @param n the denominator
     * @param different whether it is beyond the 99.8 % limits
     * @param at the limits for its number of milestones
     * @param place where it lies, in words, such as {@code below 95%}; empty within the limits
     */
    public record Point(String name, int count, int n, boolean different, Limits at, String place) {

        /** The rate, from 0 to 1. */
        public double rate() {
            return (double) count / n;
        }
    }

    /** The limits of footprints with n milestones, as rates from 0 to 1. */
    public record Limits(int n, double lower998, double lower95, double upper95, double upper998) {}

    public FunnelChart {
        points = List.copyOf(points);
        limits = List.copyOf(limits);
        words = List.copyOf(words);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.funnel(this);
    }

    /** The sentences as one text. */
    public String text() {
        return caption + ". " + String.join(" ", words);
    }

    /** The footprints with their limits, in the programme's order. */
    public Block.DataTable table() {
        return Block.DataTable.untitled(
                Block.Layout.COLUMNS,
                List.of(
                        TableColumn.key("Footprint"),
                        TableColumn.number("Rate"),
                        TableColumn.number("Of"),
                        TableColumn.detail("Limits of 95%"),
                        TableColumn.detail("Limits of 99.8%"),
                        TableColumn.detail("Beyond")),
                points.stream()
                        .map(point -> List.of(
                                TableCell.of(point.name()),
                                TableCell.of(FigureText.percent(point.rate())),
                                TableCell.of(English.number(point.n())),
                                TableCell.of(
                                        range(point.at().lower95(), point.at().upper95())),
                                TableCell.of(
                                        range(point.at().lower998(), point.at().upper998())),
                                TableCell.of(point.place())))
                        .toList());
    }

    private static String range(double lower, double upper) {
        return FigureText.percent(lower) + " to " + FigureText.percent(upper);
    }
}
