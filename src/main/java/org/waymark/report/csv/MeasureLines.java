package org.waymark.report.csv;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.programme.Term;
import org.waymark.progress.Measures;
import org.waymark.progress.Movement;

/** The measures of one set as lines, in the order of the JSON report and under the same keys. */
final class MeasureLines {

    private final Measures measures;
    private final CsvLines lines;

    private MeasureLines(Measures measures, CsvLines lines) {
        this.measures = measures;
        this.lines = lines;
    }

    static void write(Measures measures, CsvLines lines) {
        new MeasureLines(measures, lines).write();
    }

    private void write() {
        count("milestones", "", measures.milestones());
        count("open", "", measures.open());
        count("completed", "", measures.completed());
        count("stopped", "", measures.stopped());
        count("delayed", "", measures.delayed());
        lines.rate("completionRate", measures.completionRate(), leftOut("completionRate"));
        lines.rate("dueRate", measures.dueRate(), leftOut("dueRate"));
        count("overdue", "", measures.overdue());
        count("rag", "green", measures.rag().green());
        count("rag", "amber", measures.rag().amber());
        count("rag", "red", measures.rag().red());
        count("rag", "unrated", measures.rag().unrated());
        slippage("median", measures.slippageDays().median());
        slippage("p25", measures.slippageDays().p25());
        slippage("p75", measures.slippageDays().p75());
        slippage("max", measures.slippageDays().max());
        lines.median("driftDays", measures.driftDays(), leftOut("driftDays"));
        movement();
        measures.changeStage().forEach((stage, count) -> {
            count("changeStage", stage.id() + ".milestones", count.milestones());
            count("changeStage", stage.id() + ".completed", count.completed());
        });
        terms("boundaryReach", measures.boundaryReach());
        lines.rate("crossBoundaryRate", measures.crossBoundaryRate(), leftOut("crossBoundaryRate"));
        lines.rate("sharedLeadershipRate", measures.sharedLeadershipRate(), leftOut("sharedLeadershipRate"));
        terms("levels", measures.levels());
        lines.rate("involvementRate", measures.involvementRate(), leftOut("involvementRate"));
        lines.rate("evidenceRate", measures.evidenceRate(), leftOut("evidenceRate"));
        terms("solutions", measures.solutions());
        lines.median("outcomeProgress", measures.outcomeProgress(), leftOut("outcomeProgress"));
    }

    private void movement() {
        Movement movement = measures.movement();
        if (movement == null) {
            lines.line("movement", "", "", "", leftOut("movement"));
            return;
        }
        count("movement", "improved", movement.improved());
        count("movement", "worsened", movement.worsened());
        count("movement", "same", movement.same());
        count("movement", "newlyCompleted", movement.newlyCompleted());
        count("movement", "reopened", movement.reopened());
        count("movement", "added", movement.added());
        count("movement", "removed", movement.removed());
    }

    private void slippage(String key, @Nullable Double days) {
        lines.number("slippageDays", key, days, measures.slippageDays().n(), leftOut("slippageDays"));
    }

    private void terms(String measure, Map<? extends Term, Integer> counts) {
        counts.forEach((term, count) -> count(measure, term.id(), count));
    }

    private void count(String measure, String key, int count) {
        lines.count(measure, key, count, leftOut(measure));
    }

    private int leftOut(String measure) {
        return measures.leftOut().getOrDefault(measure, 0);
    }
}
