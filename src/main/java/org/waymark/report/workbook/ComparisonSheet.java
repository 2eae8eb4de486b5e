package org.waymark.report.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.waymark.document.FunnelChart;
import org.waymark.office.ChartSeries;
import org.waymark.office.ChartSpec;
import org.waymark.report.board.FunnelSpec;
import org.waymark.report.workbook.SheetLayout.Chart;
import org.waymark.report.workbook.SheetWriter.WrittenTable;

/**
 * The sheet that compares footprints: for each rate, the footprints in the order of the programme, with the limits
 * within which differences may be chance.
 */
final class ComparisonSheet {

    /** A footprint in the funnel of one rate. */
    private record Row(FunnelChart chart, FunnelChart.Point point) {}

    private static final List<ColumnSpec<Row>> COLUMNS = List.of(
            ColumnSpec.text("Measure", 30, row -> row.chart().caption()),
            ColumnSpec.text("Footprint", 30, row -> row.point().name()),
            new ColumnSpec<>(
                    "Count", 8, CellAppearance.COUNT, row -> row.point().count()),
            new ColumnSpec<>(
                    FunnelSpec.N, 8, CellAppearance.COUNT, row -> row.point().n()),
            rate(FunnelSpec.RATE, row -> row.point().rate()),
            rate(FunnelSpec.ALL, row -> row.chart().target()),
            rate(FunnelSpec.LOWER, row -> row.point().at().lower998()),
            rate("Lower 95%", row -> row.point().at().lower95()),
            rate("Upper 95%", row -> row.point().at().upper95()),
            rate(FunnelSpec.UPPER, row -> row.point().at().upper998()),
            ColumnSpec.text("Beyond", 14, row -> row.point().place()));

    private ComparisonSheet() {}

    static void write(SheetWriter tab, List<FunnelChart> funnels) {
        List<String> about = new ArrayList<>();
        funnels.forEach(funnel -> about.add(funnel.text()));
        tab.head("Comparison", about);
        List<Integer> places = new ArrayList<>();
        funnels.forEach(funnel -> places.add(tab.skip(SheetLayout.CHART_ROWS)));
        List<Row> rows = funnels.stream()
                .flatMap(funnel -> funnel.points().stream().map(point -> new Row(funnel, point)))
                .toList();
        WrittenTable<Row> table = tab.table("Comparison", COLUMNS, rows);
        SheetLayout layout = SheetLayout.of(tab, COLUMNS);
        int first = 0;
        for (int at = 0; at < funnels.size(); at++) {
            FunnelChart funnel = funnels.get(at);
            ChartSpec spec = FunnelSpec.of(funnel);
            layout = layout.charts(
                    places.get(at),
                    List.of(new Chart(
                            spec,
                            table.cells(
                                    table.first() + first,
                                    FunnelSpec.N,
                                    spec.series().stream()
                                            .map(ChartSeries::name)
                                            .toList()),
                            720)));
            first += funnel.points().size();
        }
        layout.paper();
    }

    private static ColumnSpec<Row> rate(String title, Function<Row, Double> value) {
        return new ColumnSpec<>(title, 12, CellAppearance.PERCENT, value::apply);
    }
}
