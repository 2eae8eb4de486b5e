package org.waymark.report.workbook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.progress.BreakdownMeasure;
import org.waymark.progress.Measure;
import org.waymark.progress.MeasureGroup;
import org.waymark.progress.MeasureRegistry;
import org.waymark.progress.Progress;
import org.waymark.report.view.ReportView;
import org.waymark.report.workbook.SheetLayout.Chart;
import org.waymark.report.workbook.SheetWriter.Placed;

/** The six dimensions side by side. */
final class OverviewSheet {

    /** The column of sparklines. */
    static final String BY_MONTH = "Completed by month";

    private static final ColumnSpec<FigureScope> DIMENSION =
            new ColumnSpec<>("Dimension", 20, CellAppearance.TEXT, FigureScope::name);

    private static final List<ColumnSpec<FigureScope>> DELIVERY = Stream.concat(
                    table(Stream.concat(
                                    Stream.of(
                                            MeasureRegistry.MILESTONES,
                                            MeasureRegistry.OPEN,
                                            MeasureRegistry.DELAYED,
                                            MeasureRegistry.COMPLETED,
                                            MeasureRegistry.STOPPED),
                                    MeasureRegistry.in(MeasureGroup.DELIVERY)
                                            .filter(measure -> !measure.equals(MeasureRegistry.MILESTONES))))
                            .stream(),
                    Stream.of(new ColumnSpec<FigureScope>(
                            BY_MONTH, MeasureColumns.WIDTH, CellAppearance.TEXT, scope -> null)))
            .toList();

    private static final List<ColumnSpec<FigureScope>> CONFIDENCE =
            table(Stream.of(MeasureRegistry.RAG, MeasureRegistry.MOVEMENT));

    private static final List<ColumnSpec<FigureScope>> TIME = table(MeasureRegistry.in(MeasureGroup.TIME));

    private static final List<ColumnSpec<FigureScope>> TOGETHER =
            table(Stream.of(MeasureGroup.TOGETHER, MeasureGroup.CITIZENS)
                    .flatMap(MeasureRegistry::in)
                    .filter(measure -> !(measure instanceof BreakdownMeasure)));

    private OverviewSheet() {}

    static void write(SheetWriter tab, Progress progress, ReportView view, TrendSheet trend) {
        List<FigureScope> scopes = new ArrayList<>();
        scopes.add(new FigureScope(FigureScope.ALL, progress.overall()));
        progress.dimensions()
                .forEach(d -> scopes.add(new FigureScope(d.dimension().label(), d.measures())));
        List<String> about = new ArrayList<>(view.overall().words());
        about.add(view.dimensionsNote());
        tab.head("Overview", about);
        int charts = tab.skip(SheetLayout.CHART_ROWS);
        tab.heading("Delivery");
        Placed<FigureScope> delivery = tab.table("Delivery", DELIVERY, scopes);
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
        Placed<FigureScope> confidence = tab.table("Confidence", CONFIDENCE, scopes);
        tab.heading("Time: days after the baseline date, and since the last forecast");
        tab.table("Time", TIME, scopes);
        tab.heading("Leading together, citizens and evidence");
        tab.table("Together", TOGETHER, scopes);
        layout(tab)
                .charts(
                        charts,
                        List.of(
                                new Chart(
                                        FigureCharts.confidence(scopes),
                                        confidence.cells(confidence.first(), "Dimension", FigureCharts.RATINGS),
                                        560),
                                new Chart(
                                        FigureCharts.completion(scopes),
                                        delivery.cells(
                                                delivery.first(),
                                                "Dimension",
                                                List.of(
                                                        MeasureRegistry.COMPLETION_RATE.title(),
                                                        MeasureRegistry.DUE_RATE.title())),
                                        560)))
                .paper();
    }

    private static SheetLayout layout(SheetWriter tab) {
        int columns = Stream.of(DELIVERY, CONFIDENCE, TIME, TOGETHER)
                .mapToInt(List::size)
                .max()
                .orElse(1);
        int[] widths = new int[columns];
        Arrays.fill(widths, MeasureColumns.WIDTH);
        widths[0] = DIMENSION.width();
        return new SheetLayout(tab, widths);
    }

    private static List<ColumnSpec<FigureScope>> table(Stream<? extends Measure<?>> measures) {
        return Stream.concat(Stream.of(DIMENSION), MeasureColumns.of(measures).stream())
                .toList();
    }
}
