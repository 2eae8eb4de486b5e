package org.waymark.report.workbook;

import java.util.ArrayList;
import java.util.List;
import org.waymark.progress.DimensionProgress;
import org.waymark.progress.Measures;
import org.waymark.progress.MilestonePair;
import org.waymark.progress.Progress;
import org.waymark.report.workbook.SheetLayout.Chart;
import org.waymark.report.workbook.SheetWriter.Placed;

/** How deep change has reached and how late milestones are, dimension by dimension: what the charts are drawn from. */
final class SpreadSheet {

    private static final List<ColumnSpec<StageRow>> STAGES = List.of(
            new ColumnSpec<>("Dimension", 18, CellAppearance.TEXT, StageRow::scope),
            new ColumnSpec<>(
                    "Change stage", 20, CellAppearance.TEXT, row -> row.stage().label()),
            new ColumnSpec<>(
                    "Milestones", 12, CellAppearance.COUNT, row -> row.count().milestones()),
            new ColumnSpec<>(
                    "Completed", 12, CellAppearance.COUNT, row -> row.count().completed()));

    private static final List<ColumnSpec<SlippageRow>> BANDS = List.of(
            new ColumnSpec<>("Dimension", 18, CellAppearance.TEXT, SlippageRow::scope),
            new ColumnSpec<>(
                    "Days and the baseline date",
                    20,
                    CellAppearance.TEXT,
                    row -> row.band().label()),
            new ColumnSpec<>("Milestones", 12, CellAppearance.COUNT, SlippageRow::milestones));

    private final List<StageRow> stages = new ArrayList<>();
    private final List<SlippageRow> bands = new ArrayList<>();
    private final Placed<StageRow> stageTable;
    private final Placed<SlippageRow> bandTable;

    SpreadSheet(SheetWriter tab, Progress progress) {
        List<MilestonePair> all = progress.dimensions().stream()
                .flatMap(d -> d.milestones().stream())
                .toList();
        add(FigureScope.ALL, progress.overall(), all);
        for (DimensionProgress each : progress.dimensions()) {
            add(each.dimension().label(), each.measures(), each.milestones());
        }
        tab.head(
                "Spread",
                List.of(
                        "How deep change has reached: milestones by change stage, from mind-sets to outcomes.",
                        "How late milestones are: actual date, or forecast while open, less baseline date, without the stopped ones."));
        int charts = tab.skip(SheetLayout.CHART_ROWS);
        tab.heading("Change stages");
        stageTable = tab.table("Stages", STAGES, stages);
        tab.heading("Slippage");
        bandTable = tab.table("Slippage", BANDS, bands);
        SheetLayout.of(tab, STAGES).charts(charts, charts(FigureScope.ALL)).paper();
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

    private void add(String scope, Measures measures, List<MilestonePair> milestones) {
        stages.addAll(StageRow.of(scope, measures));
        bands.addAll(SlippageRow.of(scope, milestones));
    }
}
