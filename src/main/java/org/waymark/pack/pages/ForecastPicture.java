package org.waymark.pack.pages;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.document.html.MonthAxis;
import org.waymark.document.html.MonthAxis.Tick;
import org.waymark.document.html.SvgPath;
import org.waymark.progress.ForecastPoint;
import org.waymark.progress.MilestonePair;
import org.waymark.report.view.ForecastHistory;
import org.waymark.report.view.ForecastHistory.Moved;
import org.waymark.report.view.MilestoneLine;
import org.waymark.text.Dates;
import org.waymark.text.FigureText;

/**
 * The geometry of a milestone trend analysis: one line per milestone, the month of the report on the horizontal axis and
 * the date forecast in it on the vertical axis. A milestone is reached where its line meets the line of the month ends.
 *
 * @param id an id that is unique on the page
 * @param title the title
 * @param labels the months, such as {@code Sep 26}
 * @param months the labels of the horizontal axis, as many as fit
 * @param dates the labels of the vertical axis
 * @param reached the SVG path of the month ends
 * @param lines the milestones whose forecasts moved furthest
 * @param count the number of milestones shown, of how many
 */
public record ForecastPicture(
        String id,
        String title,
        List<String> labels,
        List<Tick> months,
        List<Tick> dates,
        String reached,
        List<Line> lines,
        String count) {

    public static final int WIDTH = 440;
    public static final int HEIGHT = 286;
    public static final int LEFT = 56;
    public static final int RIGHT = 366;
    public static final int TOP = 12;
    public static final int FOOT = 262;

    private static final int DATES_NAMED = 6;

    /** The least distance between the letters of two lines. */
    private static final int LETTER = 31;

    /** The point of one report. */
    public record Point(int x, int y) {}

    /**
     * The line of one milestone.
     *
     * @param milestone the milestone
     * @param letter the letter at its end and in the list below the picture
     * @param style the number of its colour and dashes, from 0
     * @param path the SVG path
     * @param points the points of the reports
     * @param endX the x coordinate of its end
     * @param endY the y coordinate of its end
     * @param letterY the y coordinate of its letter
     * @param moved the days by which its date moved, such as {@code +46}
     * @param words the move of its date
     * @param cells its date in each month, for the table
     */
    public record Line(
            MilestoneLine milestone,
            char letter,
            int style,
            String path,
            List<Point> points,
            int endX,
            int endY,
            int letterY,
            String moved,
            String words,
            List<String> cells) {

        public Line {
            points = List.copyOf(points);
            cells = List.copyOf(cells);
        }

        /** The y coordinate of its letter as a percentage of the height, where its title is. */
        public long share() {
            return Math.round(100.0 * letterY / HEIGHT);
        }
    }

    public ForecastPicture {
        labels = List.copyOf(labels);
        months = List.copyOf(months);
        dates = List.copyOf(dates);
        lines = List.copyOf(lines);
    }

    /**
     * Draws the milestones whose forecasts moved furthest, those that slipped first.
     *
     * @return the picture; null when no forecast moved
     */
    public static @Nullable ForecastPicture of(
            String id, String scope, YearMonth period, List<MilestonePair> milestones) {
        ForecastHistory forecasts = ForecastHistory.of(period, milestones);
        if (forecasts.empty()) {
            return null;
        }
        Plot plot = Plot.over(forecasts);
        return new ForecastPicture(
                id,
                "Forecasts over the months: " + scope,
                plot.axis().months(),
                plot.axis().ticks(),
                plot.dateTicks(),
                plot.reached(),
                plot.lines(forecasts.shown()),
                forecasts.count());
    }

    /** The picture in words, such as {@code A M-012: 30 Nov 2026 to 15 Jan 2027, 46 days later}. */
    public String words() {
        return String.join(
                "; ",
                lines.stream()
                        .map(line -> line.letter() + " " + line.milestone().id() + ": " + line.words())
                        .toList());
    }

    /** The scales: months on the horizontal axis, dates on the vertical one. */
    private record Plot(List<YearMonth> months, LocalDate low, LocalDate high) {

        static Plot over(ForecastHistory forecasts) {
            List<LocalDate> dates = new ArrayList<>();
            dates.add(forecasts.months().get(0).atEndOfMonth());
            dates.add(forecasts.months().get(forecasts.months().size() - 1).atEndOfMonth());
            for (Moved moved : forecasts.shown()) {
                moved.points().forEach(point -> dates.add(Objects.requireNonNull(point.date())));
            }
            return new Plot(
                    forecasts.months(),
                    YearMonth.from(Collections.min(dates)).atDay(1),
                    YearMonth.from(Collections.max(dates)).plusMonths(1).atDay(1));
        }

        int x(int month) {
            return axis().x(month);
        }

        MonthAxis axis() {
            return new MonthAxis(
                    LEFT + 10,
                    RIGHT - 10,
                    months.stream().map(Dates::shortMonth).toList());
        }

        int y(LocalDate date) {
            double share = (double) ChronoUnit.DAYS.between(low, date) / ChronoUnit.DAYS.between(low, high);
            return FOOT - (int) Math.round(share * (FOOT - TOP));
        }

        List<Tick> dateTicks() {
            long span = ChronoUnit.MONTHS.between(low, high);
            long step = 1;
            for (long wider : new long[] {2, 3, 6, 12, 24, 60, 120, 1200}) {
                step = span / step > DATES_NAMED ? wider : step;
            }
            List<Tick> ticks = new ArrayList<>();
            for (LocalDate date = low; !date.isAfter(high); date = date.plusMonths(step)) {
                ticks.add(new Tick(y(date), Dates.shortMonth(YearMonth.from(date))));
            }
            return ticks;
        }

        String reached() {
            SvgPath path = new SvgPath();
            for (int at = 0; at < months.size(); at++) {
                path.to(x(at), y(months.get(at).atEndOfMonth()));
            }
            return path.toString();
        }

        List<Line> lines(List<Moved> chosen) {
            List<Line> lines = new ArrayList<>();
            for (Moved moved : chosen) {
                lines.add(line(moved, lines.size()));
            }
            return spread(lines);
        }

        private Line line(Moved moved, int number) {
            SvgPath path = new SvgPath();
            List<Point> points = new ArrayList<>();
            List<String> cells = new ArrayList<>();
            int x = 0;
            int y = 0;
            for (int at = 0; at < months.size(); at++) {
                ForecastPoint point = moved.in(months.get(at));
                LocalDate date = point == null ? null : point.date();
                if (point == null || date == null) {
                    path.lift();
                    cells.add("-");
                } else {
                    x = x(at);
                    y = y(date);
                    path.to(x, y);
                    points.add(new Point(x, y));
                    cells.add((point.completed() ? "completed " : "") + FigureText.shortDate(date));
                }
            }
            return new Line(
                    MilestoneLine.of(moved.milestone(), ""),
                    (char) ('A' + number),
                    number,
                    path.toString(),
                    points,
                    x,
                    y,
                    y,
                    FigureText.signed((double) moved.days()),
                    moved.words(),
                    cells);
        }

        /** Returns the lines with their letters moved apart, in the order of their ends. */
        private static List<Line> spread(List<Line> lines) {
            List<Line> byEnd = new ArrayList<>(lines);
            byEnd.sort(Comparator.comparingInt(Line::endY));
            List<Line> separated = new ArrayList<>(lines);
            int free = TOP;
            for (int at = 0; at < byEnd.size(); at++) {
                Line line = byEnd.get(at);
                int room = FOOT - LETTER * (byEnd.size() - 1 - at);
                int y = Math.min(Math.max(free, line.endY()), room);
                free = y + LETTER;
                separated.set(
                        line.style(),
                        new Line(
                                line.milestone(),
                                line.letter(),
                                line.style(),
                                line.path(),
                                line.points(),
                                line.endX(),
                                line.endY(),
                                y,
                                line.moved(),
                                line.words(),
                                line.cells()));
            }
            return separated;
        }
    }
}
