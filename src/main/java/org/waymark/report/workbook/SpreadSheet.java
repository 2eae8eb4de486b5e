package org.waymark.report.workbook;

import java.util.ArrayList;
import java.util.List;
import org.waymark.progress.DimensionProgress;
import org.waymark.progress.Measures;
import org.waymark.progress.Progress;
import org.waymark.progress.Tracked;
import org.waymark.report.workbook.Layout.Chart;
import org.waymark.report.workbook.Tab.Placed;

/** How deep change has reached and how late milestones are, dimension by dimension: what the charts are drawn from. */
final class SpreadSheet {

    private static final List<Column<StageRow>> STAGES = List.of(
            new Column<>("Dimension", 18, Look.TEXT, StageRow::scope),
            new Column<>("Change stage", 20, Look.TEXT, row -> row.stage().label()),
            new Column<>("Milestones", 12, Look.COUNT, row -> row.count().milestones()),
            new Column<>("Completed", 12, Look.COUNT, row -> row.count().completed()));

    private static final List<Column<SlippageRow>> BANDS = List.of(
            new Column<>("Dimension", 18, Look.TEXT, SlippageRow::scope),
            new Column<>(
                    "Days and the baseline date",
                    20,
                    Look.TEXT,
                    row -> row.band().label()),
            new Column<>("Milestones", 12, Look.COUNT, SlippageRow::milestones));

    private final List<StageRow> stages = new ArrayList<>();
    private final List<SlippageRow> bands = new ArrayList<>();
    private final Placed<StageRow> stageTable;
    private final Placed<SlippageRow> bandTable;

    SpreadSheet(Tab tab, Progress progress) {
        List<Tracked> all = progress.dimensions().stream()
                .flatMap(d -> d.milestones().stream())
                .toList();
        add(Scope.ALL, progress.overall(), all);
        for (DimensionProgress each : progress.dimensions()) {
            add(each.dimension().label(), each.measures(), each.milestones());
        }
        tab.head(
                "Spread",
                List.of(
                        "How deep change has reached: milestones by change stage, from mind-sets to outcomes.",
                        "How late milestones are: actual date, or forecast while open, less baseline date, without the stopped ones."));
        int charts = tab.skip(Layout.CHART_ROWS);
        tab.heading("Change stages");
        stageTable = tab.table("Stages", STAGES, stages);
        tab.heading("Slippage");
        bandTable = tab.table("Slippage", BANDS, bands);
        Layout.of(tab, STAGES).charts(charts, charts(Scope.ALL)).paper();
    }

    List<Chart> charts(String scope) {
        List<StageRow> stagesOf =
                stages.stream().filter(row -> row.scope().equals(scope)).toList();
        List<SlippageRow> bandsOf =
                bands.stream().filter(row -> row.scope().equals(scope)).toList();
        return List.of(
                new Chart(
                        Pictures.funnel(scope, stagesOf),
                        stageTable.cells(
                                stageTable.first() + stages.indexOf(stagesOf.get(0)),
                                "Change stage",
                                List.of("Milestones", "Completed")),
                        320),
                new Chart(
                        Pictures.slippage(scope, bandsOf),
                        bandTable.cells(
                                bandTable.first() + bands.indexOf(bandsOf.get(0)),
                                "Days and the baseline date",
                                List.of("Milestones")),
                        360));
    }

    private void add(String scope, Measures measures, List<Tracked> milestones) {
        stages.addAll(StageRow.of(scope, measures));
        bands.addAll(SlippageRow.of(scope, milestones));
    }
}
