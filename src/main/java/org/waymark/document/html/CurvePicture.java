package org.waymark.document.html;

import java.util.ArrayList;
import java.util.List;
import org.waymark.document.CurvePlot;
import org.waymark.document.PlottedTable;
import org.waymark.document.html.MonthAxis.Tick;
import org.waymark.text.FigureText;

/**
 * The geometry of a share that rises in steps. Coordinates are SVG units from the upper left corner.
 *
 * @param id an id that is unique on the page
 * @param table the picture in words and numbers
 * @param plot the curve
 * @param path the SVG path of the steps
 * @param marks the points at which the curve reaches the shares to mark
 * @param shares the labels of the vertical axis
 * @param days the labels of the horizontal axis
 * @param zero the x coordinate of day 0
 */
public record CurvePicture(
        String id,
        PlottedTable table,
        CurvePlot plot,
        String path,
        List<Mark> marks,
        List<Tick> shares,
        List<Tick> days,
        int zero) {

    public static final int WIDTH = 480;
    public static final int HEIGHT = 260;
    public static final int LEFT = 52;
    public static final int RIGHT = 454;
    public static final int TOP = 14;
    public static final int FOOT = 206;

    /** A point close to this to the right edge has its label on the left. */
    private static final int EDGE = 100;

    /** A point of the curve and its label. */
    public record Mark(int x, int y, String label, boolean left) {}

    public CurvePicture {
        marks = List.copyOf(marks);
        shares = List.copyOf(shares);
        days = List.copyOf(days);
    }

    /** Draws a curve. */
    public static CurvePicture of(String id, PlottedTable table, CurvePlot plot) {
        NumberAxis days = NumberAxis.over(plot.steps().get(0).day(), plot.last(), LEFT, RIGHT);
        NumberAxis shares = NumberAxis.shares(FOOT, TOP);
        SvgPath path = new SvgPath();
        path.to(LEFT, FOOT);
        int y = FOOT;
        for (CurvePlot.Step step : plot.steps()) {
            path.to(days.at(step.day()), y);
            y = shares.at(step.share());
            path.to(days.at(step.day()), y);
        }
        path.to(days.at(plot.last()), y);
        List<Mark> marks = new ArrayList<>();
        for (double share : plot.marks()) {
            Integer day = plot.reaches(share);
            if (day != null) {
                int x = days.at(day);
                String label = FigureText.percent(share) + " by " + FigureText.signed((double) day);
                marks.add(new Mark(x, shares.at(share), label, x > RIGHT - EDGE));
            }
        }
        return new CurvePicture(
                id,
                table,
                plot,
                path.toString(),
                marks,
                shares.ticks(FigureText::percent),
                days.ticks(day -> FigureText.signed(day)),
                days.at(0));
    }
}
