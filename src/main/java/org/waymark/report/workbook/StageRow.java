package org.waymark.report.workbook;

import java.util.ArrayList;
import java.util.List;
import org.waymark.programme.ChangeStage;
import org.waymark.progress.Measures;
import org.waymark.progress.StageCount;

/** The milestones of a dimension, or of all dimensions, at one change stage. */
record StageRow(String scope, ChangeStage stage, StageCount count) {

    static List<StageRow> of(String scope, Measures measures) {
        List<StageRow> rows = new ArrayList<>();
        measures.changeStage().forEach((stage, count) -> rows.add(new StageRow(scope, stage, count)));
        return rows;
    }
}
