package org.waymark.report.workbook;

import java.util.ArrayList;
import java.util.List;
import org.waymark.report.view.ReportSection;
import org.waymark.report.view.ReportView;
import org.waymark.report.workbook.SheetLayout.Chart;
import org.waymark.report.workbook.SheetWriter.WrittenTable;

/** The sheet with the data of two charts per dimension: milestones by change stage, and milestones by slippage. */
final class ChartDataSheet {

    private static final List<ColumnSpec<StageRow>> STAGES = List.of(
            ColumnSpec.text("Dimension", 18, StageRow::scope),
            ColumnSpec.text("Change stage", 20, row -> row.stage().label()),
            new ColumnSpec<>(
                    "Milestones", 12, CellAppearance.COUNT, row -> row.count().milestones()),
            new ColumnSpec<>(
                    "Completed", 12, CellAppearance.COUNT, row -> row.count().completed()));

    private static final List<ColumnSpec<SlippageRow>> BANDS = List.of(
            ColumnSpec.text("Dimension", 18, SlippageRow::scope),
            ColumnSpec.text("Days and the baseline date", 20, row -> row.band().label()),
            new ColumnSpec<>("Milestones", 12, CellAppearance.COUNT, SlippageRow::milestones));

    private final List<StageRow> stages = new ArrayList<>();
    private final List<SlippageRow> bands = new ArrayList<>();
    private final WrittenTable<StageRow> stageTable;
    private final WrittenTable<SlippageRow> bandTable;

    ChartDataSheet(SheetWriter tab, ReportView view) {
        add(view.overall());
        view.dimensions().forEach(this::add);
        tab.head(
                "Spread",
                List.of(
                        "How deep change has reached: milestones by change stage, from mind-sets to outcomes.",
                        "How late milestones are: the actual date, or the forecast of an open milestone, less the baseline date. Stopped milestones are left out."));
        int charts = tab.skip(SheetLayout.CHART_ROWS);
        tab.heading("Change stages");
        stageTable = tab.table("Stages", STAGES, stages);
        tab.heading("Slippage");
        bandTable = tab.table("Slippage", BANDS, bands);
        SheetLayout.of(tab, STAGES)
                .charts(charts, charts(view.overall().label()))
                .paper();
    }

    List<Chart> charts(String scope) {
        List<StageRow> stagesOf =
                stages.stream().filter(row -> row.scope().equals(scope)).toList();
        List<SlippageRow> bandsOf =
                bands.stream().filter(row -> row.scope().equals(scope)).toList();
        return List.of(
                new Chart(
                        FigureCharts.funnel(scope, stagesOf),
                        stageTable.cells(
                                stageTable.first() + stages.indexOf(stagesOf.get(0)),
                                "Change stage",
                                List.of("Milestones", "Completed")),
                        320),
                new Chart(
                        FigureCharts.slippage(scope, bandsOf),
                        bandTable.cells(
                                bandTable.first() + bands.indexOf(bandsOf.get(0)),
                                "Days and the baseline date",
                                List.of("Milestones")),
                        360));
    }

    private void add(ReportSection section) {
        stages.addAll(StageRow.of(section.label(), section.measures()));
        bands.addAll(SlippageRow.of(section.label(), section.milestones()));
    }
}
