package org.waymark.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.office.ChartSeries;
import org.waymark.office.ChartSpec;
import org.waymark.office.PaletteColour;
import org.waymark.text.FigureText;

/**
 * A share that starts at 0 and rises in steps as the days pass, such as the share of milestones that are completed by a
 * number of days after a date.
 *
 * @param steps the days on which it rises, the earliest first; at least one
 * @param last the last day about which anything is known
 * @param axis what the days are counted from, such as {@code days after the baseline date}
 * @param marks shares whose day is marked, such as one half
 */
public record CurvePlot(List<Step> steps, int last, String axis, List<Double> marks) implements Plot {

    /** The number of values of a native chart. */
    private static final int POINTS = 13;

    /**
     * A day on which the curve rises.
     *
     * @param day the day; negative is before the date
     * @param share the share from this day on, from 0 to 1
     */
    public record Step(int day, double share) {}

    public CurvePlot {
        steps = List.copyOf(steps);
        marks = List.copyOf(marks);
    }

    /** The share on a day. */
    public double at(int day) {
        double share = 0;
        for (Step step : steps) {
            if (step.day() <= day) {
                share = step.share();
            }
        }
        return share;
    }

    /** The first day on which the curve has reached a share; null if it does not. */
    public @Nullable Integer reaches(double share) {
        return steps.stream()
                .filter(step -> step.share() >= share - 1e-12)
                .map(Step::day)
                .findFirst()
                .orElse(null);
    }

    @Override
    public ChartSpec chart(String title, String about) {
        int first = steps.get(0).day();
        List<String> days = new ArrayList<>();
        List<@Nullable Double> shares = new ArrayList<>();
        for (int at = 0; at < POINTS; at++) {
            int day = first + Math.round((float) (last - first) * at / (POINTS - 1));
            days.add(FigureText.signed((double) day));
            shares.add(at(day));
        }
        return new ChartSpec(
                ChartSpec.Kind.LINES,
                title,
                about,
                "Days",
                "",
                days,
                List.of(ChartSeries.of("completed", PaletteColour.BLUE, shares)),
                "0%");
    }
}
