package org.waymark.document;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.office.ChartSeries;
import org.waymark.office.ChartSpec;
import org.waymark.office.PaletteColour;
import org.waymark.text.Dates;
import org.waymark.text.English;
import org.waymark.text.FigureText;

/**
 * Numbers of milestones month by month, as lines that rise to a total: planned, completed, forecast. The numbers stay
 * numbers, so that each medium can draw them.
 *
 * @param caption the title of the chart
 * @param months the months, the earliest first
 * @param now the index of the reported month
 * @param total the highest possible number
 * @param series the lines, in the order of the legend
 */
public record BurnUpChart(String caption, List<YearMonth> months, int now, int total, List<Series> series)
        implements Block {

    public BurnUpChart {
        months = List.copyOf(months);
        series = List.copyOf(series);
        Objects.checkIndex(now, months.size());
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.burnUp(this);
    }

    /**
     * One line of the chart.
     *
     * @param label the label, such as {@code Planned}
     * @param numbers one number for each month; null where the line has none
     * @param remark what to add to the number of the reported month, such as {@code +25 since September}; may be empty
     * @param ahead whether the line is about the months after the reported one
     */
    public record Series(String label, List<@Nullable Integer> numbers, String remark, boolean ahead) {

        public Series {
            numbers = Collections.unmodifiableList(new ArrayList<>(numbers));
        }

        /** The number of a month as text; empty where the line has none. */
        public String in(int month) {
            Integer number = numbers.get(month);
            return number == null ? "" : English.number(number);
        }
    }

    /** The chart for an Office file. Lines differ in colour, in width and in being solid or dashed. */
    public ChartSpec chart() {
        List<ChartSeries> lines = new ArrayList<>();
        for (Series each : series) {
            Line line = Line.values()[Math.min(lines.size(), Line.values().length - 1)];
            List<@Nullable Double> values = new ArrayList<>();
            each.numbers().forEach(number -> values.add(number == null ? null : (Double) (double) number));
            lines.add(ChartSeries.of(each.label(), line.colour, values).drawn(line.style));
        }
        return new ChartSpec(
                ChartSpec.Kind.LINES,
                caption,
                "Line chart, " + month(0) + " to " + month(months.size() - 1) + ". " + numbersNow() + ".",
                "Month",
                "",
                months.stream().map(Dates::shortMonth).toList(),
                lines,
                "0");
    }

    /** The numbers of the reported month, such as {@code Oct 26: planned 67, completed 53 (+25 since September), of 103}. */
    public String numbersNow() {
        String numbers = series.stream()
                .filter(each -> !each.in(now).isEmpty())
                .map(each -> FigureText.lower(each.label()) + " " + each.in(now)
                        + (each.remark().isEmpty() ? "" : " (" + each.remark() + ")"))
                .collect(Collectors.joining(", "));
        return month(now) + ": " + numbers + ", of " + English.number(total) + " in all";
    }

    /** How the lines are drawn, in the order of the series. */
    private enum Line {
        PLANNED(PaletteColour.DARK_GREY, ChartSeries.Style.THIN),
        COMPLETED(PaletteColour.BLUE, ChartSeries.Style.SOLID),
        FORECAST(PaletteColour.BLUE, ChartSeries.Style.DASHED),
        FIRST_PLAN(PaletteColour.PLUM, ChartSeries.Style.DASHED);

        private final PaletteColour colour;
        private final ChartSeries.Style style;

        Line(PaletteColour colour, ChartSeries.Style style) {
            this.colour = colour;
            this.style = style;
        }
    }

    /** The name of a month, such as {@code Oct 26}. */
    public String month(int at) {
        return Dates.shortMonth(months.get(at));
    }
}
