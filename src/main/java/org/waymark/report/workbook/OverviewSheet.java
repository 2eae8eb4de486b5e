package org.waymark.report.workbook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.progress.BreakdownMeasure;
import org.waymark.progress.Measure;
import org.waymark.progress.MeasureGroup;
import org.waymark.progress.MeasureRegistry;
import org.waymark.report.board.BoardMessage;
import org.waymark.report.view.ReportSection;
import org.waymark.report.view.ReportView;
import org.waymark.report.workbook.SheetLayout.Chart;
import org.waymark.report.workbook.SheetWriter.WrittenTable;

/** The sheet that shows the dimensions side by side. */
final class OverviewSheet {

    /** The title of the column of sparklines. */
    static final String BY_MONTH = "Completed by month";

    private static final ColumnSpec<ReportSection> DIMENSION = ColumnSpec.text("Dimension", 20, ReportSection::label);

    private static final List<ColumnSpec<ReportSection>> DELIVERY = Stream.concat(
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
                    Stream.of(new ColumnSpec<ReportSection>(
                            BY_MONTH, MeasureColumns.WIDTH, CellAppearance.TEXT, section -> null)))
            .toList();

    private static final List<ColumnSpec<ReportSection>> CONFIDENCE =
            table(Stream.of(MeasureRegistry.RAG, MeasureRegistry.MOVEMENT));

    private static final List<ColumnSpec<ReportSection>> TIME = table(MeasureRegistry.in(MeasureGroup.TIME));

    private static final List<ColumnSpec<ReportSection>> TOGETHER =
            table(Stream.of(MeasureGroup.TOGETHER, MeasureGroup.CITIZENS)
                    .flatMap(MeasureRegistry::in)
                    .filter(measure -> !(measure instanceof BreakdownMeasure)));

    private OverviewSheet() {}

    static void write(SheetWriter tab, ReportView view, TrendSheet trend) {
        List<ReportSection> sections = new ArrayList<>(List.of(view.overall()));
        sections.addAll(view.dimensions());
        List<String> about = new ArrayList<>(BoardMessage.answer(view));
        about.addAll(view.overall().words());
        about.add(view.dimensionsNote());
        tab.head("Overview", about);
        int charts = tab.skip(SheetLayout.CHART_ROWS);
        tab.heading("Delivery");
        WrittenTable<ReportSection> delivery = tab.table("Delivery", DELIVERY, sections);
        trend.sparklines(tab, delivery, BY_MONTH, sections);
        tab.newPage();
        tab.heading("Confidence, and how it moved since the last period");
        WrittenTable<ReportSection> confidence = tab.table("Confidence", CONFIDENCE, sections);
        tab.heading("Time: days after the baseline date, and since the last forecast");
        tab.table("Time", TIME, sections);
        tab.heading("Leading together, citizens and evidence");
        tab.table("Together", TOGETHER, sections);
        layout(tab)
                .charts(
                        charts,
                        List.of(
                                new Chart(
                                        FigureCharts.confidence(sections),
                                        confidence.cells(confidence.first(), "Dimension", FigureCharts.RATINGS),
                                        560),
                                new Chart(
                                        FigureCharts.completion(sections),
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

    private static List<ColumnSpec<ReportSection>> table(Stream<? extends Measure<?>> measures) {
        return Stream.concat(Stream.of(DIMENSION), MeasureColumns.of(measures).stream())
                .toList();
    }
}
