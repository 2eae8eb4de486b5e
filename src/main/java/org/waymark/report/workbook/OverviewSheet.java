package org.waymark.report.workbook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.waymark.progress.MeasureRegistry;
import org.waymark.progress.Measures;
import org.waymark.progress.Movement;
import org.waymark.progress.Progress;
import org.waymark.report.view.ReportView;
import org.waymark.report.workbook.Layout.Chart;
import org.waymark.report.workbook.Tab.Placed;
import org.waymark.text.Formats;

/** The six dimensions side by side. */
final class OverviewSheet {

    private static final int COLUMNS = 12;
    private static final int WIDTH = 13;

    /** The column of sparklines. */
    static final String BY_MONTH = "Completed by month";

    private static final Column<Scope> DIMENSION = new Column<>("Dimension", 20, Look.TEXT, Scope::name);

    private static final List<Column<Scope>> DELIVERY = List.of(
            DIMENSION,
            Scope.count("Milestones", Measures::milestones),
            Scope.count("Open", Measures::open),
            Scope.count("Delayed", m -> m.get(MeasureRegistry.DELAYED).value()),
            Scope.count("Completed", Measures::completed),
            Scope.count("Stopped", Measures::stopped),
            Scope.rate("Completion rate", Measures::completionRate),
            Scope.of("n (not stopped)", Measures::completionRate),
            Scope.rate("Completed by baseline", Measures::dueRate),
            Scope.of("n (due)", Measures::dueRate),
            Scope.count("Overdue", Measures::overdue),
            new Column<>(BY_MONTH, WIDTH, Look.TEXT, scope -> null));

    private static final List<Column<Scope>> CONFIDENCE = List.of(
            DIMENSION,
            Scope.count("Green", m -> m.rag().green()),
            Scope.count("Amber", m -> m.rag().amber()),
            Scope.count("Red", m -> m.rag().red()),
            Scope.count("Unrated", m -> m.rag().unrated()),
            moved("Improved", Movement::improved),
            moved("Worsened", Movement::worsened),
            moved("Same", Movement::same),
            moved("Newly completed", Movement::newlyCompleted),
            moved("Reopened", Movement::reopened),
            moved("Added", Movement::added),
            moved("Removed", Movement::removed));

    private static final List<Column<Scope>> TIME = List.of(
            DIMENSION,
            Scope.number(
                    "Slippage, median days",
                    Look.MEDIAN_DAYS,
                    m -> m.slippageDays().median()),
            Scope.number(
                    "Lower quartile", Look.MEDIAN_DAYS, m -> m.slippageDays().p25()),
            Scope.number(
                    "Upper quartile", Look.MEDIAN_DAYS, m -> m.slippageDays().p75()),
            Scope.number("Most", Look.DAYS, m -> m.slippageDays().max()),
            Scope.count("n (with both dates)", m -> m.slippageDays().n()),
            Scope.number(
                    "Drift, median days", Look.MEDIAN_DAYS, m -> m.driftDays().value()),
            Scope.ofMedian("n (open in both periods)", Measures::driftDays));

    private static final List<Column<Scope>> TOGETHER = List.of(
            DIMENSION,
            Scope.rate("Led across a boundary", m -> m.get(MeasureRegistry.CROSS_BOUNDARY_RATE)),
            Scope.of("n (with boundary given)", m -> m.get(MeasureRegistry.CROSS_BOUNDARY_RATE)),
            Scope.rate("Shared or ceded lead", m -> m.get(MeasureRegistry.SHARED_LEADERSHIP_RATE)),
            Scope.of("n (with leadership given)", m -> m.get(MeasureRegistry.SHARED_LEADERSHIP_RATE)),
            Scope.rate("Co-designed or co-led", m -> m.get(MeasureRegistry.INVOLVEMENT_RATE)),
            Scope.of("n (with involvement given)", m -> m.get(MeasureRegistry.INVOLVEMENT_RATE)),
            Scope.rate("Firm evidence", m -> m.get(MeasureRegistry.EVIDENCE_RATE)),
            Scope.of("n (completed)", m -> m.get(MeasureRegistry.EVIDENCE_RATE)),
            Scope.number(
                    "From baseline to target",
                    Look.PERCENT,
                    m -> m.get(MeasureRegistry.OUTCOME_PROGRESS).value()),
            Scope.ofMedian("n (with a measure)", m -> m.get(MeasureRegistry.OUTCOME_PROGRESS)));

    private OverviewSheet() {}

    static void write(Tab tab, Progress progress, ReportView view, TrendSheet trend) {
        List<Scope> scopes = new ArrayList<>();
        scopes.add(new Scope(Scope.ALL, progress.overall()));
        progress.dimensions().forEach(d -> scopes.add(new Scope(d.dimension().label(), d.measures())));
        List<String> about = new ArrayList<>(view.overall().words());
        about.add(view.dimensionsNote());
        tab.head("Overview", about);
        int charts = tab.skip(Layout.CHART_ROWS);
        tab.heading("Delivery");
        Placed<Scope> delivery = tab.table("Delivery", DELIVERY, scopes);
        tab.sparkline(delivery, BY_MONTH, 0, trend.completed(view.overall()));
        for (int at = 0; at < view.dimensions().size(); at++) {
            tab.sparkline(
                    delivery,
                    BY_MONTH,
                    at + 1,
                    trend.completed(view.dimensions().get(at)));
        }
        tab.newPage();
        tab.heading("Confidence, and how it moved since the last period");
        Placed<Scope> confidence = tab.table("Confidence", CONFIDENCE, scopes);
        tab.heading("Time: days after the baseline date, and since the last forecast");
        tab.table("Time", TIME, scopes);
        tab.heading("Leading together, citizens and evidence");
        tab.table("Together", TOGETHER, scopes);
        layout(tab)
                .charts(
                        charts,
                        List.of(
                                new Chart(
                                        Pictures.confidence(scopes),
                                        confidence.cells(confidence.first(), "Dimension", Pictures.RATINGS),
                                        560),
                                new Chart(
                                        Pictures.completion(scopes),
                                        delivery.cells(
                                                delivery.first(),
                                                "Dimension",
                                                List.of("Completion rate", "Completed by baseline")),
                                        560)))
                .paper();
    }

    private static Layout layout(Tab tab) {
        int[] widths = new int[COLUMNS];
        Arrays.fill(widths, WIDTH);
        widths[0] = DIMENSION.width();
        return new Layout(tab, widths);
    }

    private static Column<Scope> moved(String title, ToIntFunction<Movement> count) {
        return new Column<>(title, WIDTH, Look.COUNT, scope -> {
            @Nullable Movement movement = scope.measures().movement();
            return movement == null ? Formats.NO_DATA : (Object) count.applyAsInt(movement);
        });
    }
}
