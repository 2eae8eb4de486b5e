package org.waymark.report.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.waymark.document.BurnUpChart;
import org.waymark.report.view.BurnUpView;
import org.waymark.report.workbook.SheetLayout.Chart;
import org.waymark.report.workbook.SheetWriter.WrittenTable;

/** The sheet that shows whether the programme is on track: milestones planned, completed and forecast by month. */
final class BurnUpSheet {

    private static final String MONTH = "Month";

    private BurnUpSheet() {}

    static void write(SheetWriter tab, BurnUpView burnUp) {
        BurnUpChart chart = burnUp.chart();
        tab.head("Plan", List.of(burnUp.verdict(), chart.numbersNow() + "."));
        int chartRow = tab.skip(SheetLayout.CHART_ROWS);
        List<ColumnSpec<Integer>> columns = new ArrayList<>(List.of(ColumnSpec.text(MONTH, 14, chart::month)));
        chart.series()
                .forEach(series -> columns.add(new ColumnSpec<>(
                        series.label(),
                        14,
                        CellAppearance.COUNT,
                        at -> series.numbers().get(at))));
        WrittenTable<Integer> table = tab.table(
                "BurnUp",
                columns,
                IntStream.range(0, chart.months().size()).boxed().toList());
        SheetLayout.of(tab, columns)
                .charts(
                        chartRow,
                        List.of(new Chart(
                                chart.chart(),
                                table.cells(
                                        table.first(),
                                        MONTH,
                                        chart.series().stream()
                                                .map(BurnUpChart.Series::label)
                                                .toList()),
                                720)))
                .paper();
    }
}
