package org.waymark.report.view;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.waymark.document.FunnelChart;
import org.waymark.progress.FootprintFunnel;
import org.waymark.progress.FunnelBand;
import org.waymark.progress.FunnelPoint;
import org.waymark.progress.RiseFromLowest;
import org.waymark.text.English;
import org.waymark.text.FigureText;
import org.waymark.text.SentText;

/** A comparison of footprints as a funnel plot with its sentences. A footprint is called different only beyond 99.8 %. */
final class FunnelView {

    /** The fewest footprints with data for which a comparison is shown. */
    private static final int FEWEST = 3;

    /** The most points of a limit line. */
    private static final int STEPS = 40;

    private final FootprintFunnel funnel;

    private FunnelView(FootprintFunnel funnel) {
        this.funnel = funnel;
    }

    /** The charts of the comparisons that have enough footprints with data. */
    static List<FunnelChart> of(List<FootprintFunnel> comparison) {
        return comparison.stream()
                .filter(funnel -> funnel.compared().size() >= FEWEST)
                .map(funnel -> new FunnelView(funnel).chart())
                .toList();
    }

    private FunnelChart chart() {
        return new FunnelChart(
                funnel.measure().key(),
                funnel.measure().title() + " by footprint",
                (double) funnel.all().count() / funnel.all().n(),
                funnel.compared().stream().map(this::point).toList(),
                sizes().stream().map(this::limits).toList(),
                difference(),
                words());
    }

    private FunnelChart.Point point(FunnelPoint point) {
        return new FunnelChart.Point(
                SentText.tidy(point.footprint().name()),
                point.rate().count(),
                point.rate().n(),
                point.different(),
                limits(point.rate().n()),
                point.band() == FunnelBand.NONE
                        ? ""
                        : (point.above() ? "above " : "below ") + point.band().label() + "%");
    }

    private FunnelChart.Limits limits(int n) {
        return new FunnelChart.Limits(
                n,
                funnel.limit(n, -FunnelBand.BEYOND_998.distance()),
                funnel.limit(n, -FunnelBand.BEYOND_95.distance()),
                funnel.limit(n, FunnelBand.BEYOND_95.distance()),
                funnel.limit(n, FunnelBand.BEYOND_998.distance()));
    }

    /** Numbers of milestones from 1 to the largest footprint's, closer together where the limits bend. */
    private NavigableSet<Integer> sizes() {
        int most = funnel.compared().stream()
                .mapToInt(point -> point.rate().n())
                .max()
                .orElse(1);
        NavigableSet<Integer> sizes = new TreeSet<>();
        for (int step = 0; step <= STEPS; step++) {
            sizes.add(1 + (int) Math.round((most - 1) * Math.pow((double) step / STEPS, 2)));
        }
        return sizes;
    }

    private List<String> words() {
        List<String> words = new ArrayList<>();
        int footprints = funnel.compared().size();
        words.add(FigureText.percent(funnel.all().value()) + " of all ("
                + English.number(funnel.all().count()) + " of "
                + English.number(funnel.all().n()) + " "
                + funnel.measure().among().noun() + ").");
        words.add(
                funnel.different().isEmpty()
                        ? "None of the " + English.number(footprints)
                                + " footprints with data differs clearly from the others: all are within the limits of"
                                + " 99.8%."
                        : difference());
        if (funnel.dispersed()) {
            words.add("Footprints in general differ more than chance alone explains; the limits allow for that.");
        }
        RiseFromLowest risen = funnel.risen();
        if (risen != null) {
            words.add(risen(risen));
        }
        return words;
    }

    private String difference() {
        List<FunnelPoint> different = funnel.different();
        int others = funnel.compared().size() - different.size();
        return different.isEmpty()
                ? ""
                : "Beyond the limits of 99.8%: "
                        + English.and(different.stream().map(FunnelView::named).toList())
                        + "."
                        + (others == 0
                                ? ""
                                : " The other " + English.number(others) + English.agree(others, " is", " are")
                                        + " within them.");
    }

    private static String named(FunnelPoint point) {
        return SentText.tidy(point.footprint().name()) + " ("
                + FigureText.percent(point.rate().value()) + " of "
                + English.number(point.rate().n()) + ", " + (point.above() ? "above" : "below") + ")";
    }

    private static String risen(RiseFromLowest risen) {
        return SentText.tidy(risen.footprint().name()) + " had the lowest rate last time, "
                + FigureText.percent(risen.before().value()) + ", and has "
                + FigureText.percent(risen.now().value())
                + " now. The lowest of many figures is usually higher the next time, whatever was done (regression to"
                + " the mean).";
    }
}
