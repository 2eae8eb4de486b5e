package org.waymark.report.board;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.office.ChartSeries;
import org.waymark.office.ChartSeries.Style;
import org.waymark.office.ChartSpec;
import org.waymark.office.ChartSpec.Kind;
import org.waymark.office.DayNumber;
import org.waymark.office.MarkerShape;
import org.waymark.office.PaletteColour;
import org.waymark.progress.ForecastPoint;
import org.waymark.report.view.ForecastHistory;
import org.waymark.report.view.ForecastHistory.Moved;
import org.waymark.report.view.MilestoneLine;
import org.waymark.text.Dates;
import org.waymark.text.DisplayWidth;
import org.waymark.text.English;

/**
 * A milestone trend analysis as a chart: one line per milestone, the month of the report on the horizontal axis and the
 * date forecast in it on the vertical axis. A milestone is completed where its line meets the line of the month ends.
 */
public final class ForecastChart {

    /** How to read the chart. */
    public static final String READING =
            "Each line is a milestone: flat means on plan, rising means slipping. The dashed line is the end of the month; a"
                    + " square is a completed milestone.";

    /** The name of the line of the month ends. */
    public static final String END = "End of the month";

    /** The number format of the dates. */
    private static final String DAY = "d mmm yyyy";

    /** The longest name that fits the legend, in characters. LibreOffice cuts longer ones on slides. */
    private static final int NAME = 28;

    /** Lines whose ends are closer than this share of the chart's height have their letters side by side. */
    private static final double CLOSE = 0.06;

    private static final List<PaletteColour> COLOURS = List.of(
            PaletteColour.NAVY,
            PaletteColour.PLUM,
            PaletteColour.TEAL,
            PaletteColour.ORANGE,
            PaletteColour.CHARCOAL,
            PaletteColour.LAVENDER,
            PaletteColour.BLUE,
            PaletteColour.DARK_GREY);

    private ForecastChart() {}

    /**
     * Builds the chart. Its series are the milestones shown, in their order, then the line of the month ends.
     *
     * @param scope the dimension of the milestones, such as {@code Relating}
     * @param forecasts a history that is not empty
     */
    public static ChartSpec of(String scope, ForecastHistory forecasts) {
        List<ChartSeries> series = new ArrayList<>();
        List<String> letters = letters(forecasts);
        for (int at = 0; at < forecasts.shown().size(); at++) {
            Moved moved = forecasts.shown().get(at);
            series.add(ChartSeries.of(
                            name(forecasts, at), COLOURS.get(at % COLOURS.size()), dates(moved, forecasts.months()))
                    .marking(completed(moved, forecasts.months()), MarkerShape.SQUARE)
                    .lettered(letters.get(at)));
        }
        series.add(ChartSeries.of(END, PaletteColour.DARK_GREY, ends(forecasts.months()))
                .drawn(Style.DASHED));
        return new ChartSpec(
                Kind.DATES,
                title(scope, forecasts),
                "Line chart of forecast dates by month of report, of " + forecasts.count() + ". " + words(forecasts)
                        + ".",
                "Month of report",
                "",
                forecasts.months().stream().map(Dates::shortMonth).toList(),
                series,
                DAY);
    }

    /** The name of a line in the legend, such as {@code A One discharge team for the whole city}. */
    public static String name(ForecastHistory forecasts, int at) {
        MilestoneLine line = MilestoneLine.of(forecasts.shown().get(at).milestone(), "");
        return DisplayWidth.cut(letter(at) + " " + line.title(), NAME);
    }

    /** The full titles of the lines by their letters, such as {@code A: One discharge team for the whole city (FLO-01)}. */
    public static String titles(ForecastHistory forecasts) {
        List<String> titles = new ArrayList<>();
        for (int at = 0; at < forecasts.shown().size(); at++) {
            MilestoneLine line = MilestoneLine.of(forecasts.shown().get(at).milestone(), "");
            titles.add(letter(at) + ": " + line.title() + " (" + line.id() + ")");
        }
        return String.join("; ", titles) + ".";
    }

    private static String title(String scope, ForecastHistory forecasts) {
        return scope + ": forecasts that moved"
                + (forecasts.shown().size() == forecasts.moved()
                        ? ""
                        : ", " + forecasts.shown().size() + " of " + English.number(forecasts.moved()));
    }

    private static String words(ForecastHistory forecasts) {
        List<String> words = new ArrayList<>();
        for (int at = 0; at < forecasts.shown().size(); at++) {
            words.add(name(forecasts, at) + ": " + forecasts.shown().get(at).words());
        }
        return String.join("; ", words);
    }

    private static char letter(int at) {
        return (char) ('A' + at);
    }

    private static List<@Nullable Double> dates(Moved moved, List<YearMonth> months) {
        List<@Nullable Double> dates = new ArrayList<>();
        for (YearMonth month : months) {
            ForecastPoint point = moved.in(month);
            dates.add(point == null || point.date() == null ? null : DayNumber.of(point.date()));
        }
        return dates;
    }

    private static List<@Nullable Double> ends(List<YearMonth> months) {
        List<@Nullable Double> ends = new ArrayList<>();
        months.forEach(month -> ends.add(DayNumber.of(month.atEndOfMonth())));
        return ends;
    }

    private static Set<Integer> completed(Moved moved, List<YearMonth> months) {
        Set<Integer> completed = new HashSet<>();
        for (int at = 0; at < months.size(); at++) {
            ForecastPoint point = moved.in(months.get(at));
            if (point != null && point.completed()) {
                completed.add(at);
            }
        }
        return completed;
    }

    /** The label at the end of each line: its letter and those of lines that end close by, which then have no label. */
    private static List<String> letters(ForecastHistory forecasts) {
        List<Moved> shown = forecasts.shown();
        double near = CLOSE * days(forecasts);
        List<String> letters = new ArrayList<>(Collections.nCopies(shown.size(), ""));
        Set<Integer> labelled = new HashSet<>();
        for (int at = 0; at < shown.size(); at++) {
            if (!labelled.contains(at)) {
                List<String> together = new ArrayList<>();
                for (int other = at; other < shown.size(); other++) {
                    if (near(shown.get(at), shown.get(other), near) && labelled.add(other)) {
                        together.add(String.valueOf(letter(other)));
                    }
                }
                letters.set(at, String.join("", together));
            }
        }
        return letters;
    }

    private static boolean near(Moved one, Moved other, double days) {
        return one.points()
                        .get(one.points().size() - 1)
                        .period()
                        .equals(other.points().get(other.points().size() - 1).period())
                && Math.abs(ChronoUnit.DAYS.between(one.last(), other.last())) <= days;
    }

    /** The days from the earliest to the latest date in the chart. */
    private static long days(ForecastHistory forecasts) {
        List<LocalDate> dates = new ArrayList<>();
        forecasts.months().forEach(month -> dates.add(month.atEndOfMonth()));
        forecasts.shown().stream()
                .flatMap(moved -> moved.points().stream())
                .map(ForecastPoint::date)
                .filter(Objects::nonNull)
                .forEach(dates::add);
        return ChronoUnit.DAYS.between(Collections.min(dates), Collections.max(dates));
    }
}
