package org.waymark.report.view;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.programme.Term;
import org.waymark.progress.MeasureRegistry;
import org.waymark.progress.Measures;
import org.waymark.progress.Movement;
import org.waymark.progress.Spread;
import org.waymark.text.Formats;

/** Puts measures into words and groups. */
final class Figures {

    private static final String NONE = "nothing to count";

    private final Measures measures;
    private final @Nullable YearMonth previous;

    Figures(Measures measures, @Nullable YearMonth previous) {
        this.measures = measures;
        this.previous = previous;
    }

    List<FigureGroup> groups() {
        return List.of(delivery(), time(), movement(), depth(), together(), citizens());
    }

    private FigureGroup delivery() {
        return group(
                "Delivery",
                Figure.amount("milestones", "Milestones", Formats.count(measures.milestones()), standing()),
                Figure.share(
                        "completionRate",
                        "Completion rate",
                        measures.completionRate(),
                        " not stopped",
                        "none to complete"),
                Figure.share("dueRate", "Completed by baseline", measures.dueRate(), " due", "none due yet"),
                Figure.amount(
                        "overdue", "Overdue", Formats.count(measures.overdue()), "open past their baseline date"));
    }

    private String standing() {
        String open = Formats.count(measures.open()) + " open";
        if (measures.get(MeasureRegistry.DELAYED).value() > 0) {
            open += " (" + Formats.count(measures.get(MeasureRegistry.DELAYED).value()) + " delayed)";
        }
        return open + ", " + Formats.count(measures.completed()) + " completed, " + Formats.count(measures.stopped())
                + " stopped";
    }

    private FigureGroup time() {
        Spread slippage = measures.slippageDays();
        String spread = slippage.n() == 0
                ? "no milestone has both dates"
                : "median of " + Formats.count(slippage.n()) + " with both dates; middle half "
                        + Formats.signed(slippage.p25()) + " to " + Formats.signed(slippage.p75()) + " days, most "
                        + Formats.signed(slippage.max());
        String drift = previous == null
                ? "no earlier period"
                : measures.driftDays().n() == 0
                        ? "none open in both periods"
                        : "median of " + Formats.count(measures.driftDays().n()) + " open in both periods";
        return group(
                "Time",
                Figure.amount("slippageDays", "Slippage", Formats.late(slippage.median()), spread),
                Figure.amount(
                        "driftDays",
                        "Drift since last period",
                        Formats.later(measures.driftDays().value()),
                        drift));
    }

    private FigureGroup movement() {
        Movement movement = measures.movement();
        if (movement == null || previous == null) {
            return group("Movement", Figure.amount("movement", "Movement", Formats.NO_DATA, "no earlier period"));
        }
        int matched = movement.improved() + movement.worsened() + movement.same();
        return group(
                "Movement since " + Formats.month(previous),
                Figure.tally(
                        "movement",
                        "Confidence",
                        "of " + Formats.count(matched) + " open and rated in both periods",
                        List.of(
                                part("improved", movement.improved()),
                                part("worsened", movement.worsened()),
                                part("same", movement.same()))),
                Figure.tally(
                        "movement",
                        "Milestones",
                        "",
                        List.of(
                                part("newly completed", movement.newlyCompleted()),
                                part("reopened", movement.reopened()),
                                part("added", movement.added()),
                                part("removed", movement.removed()))));
    }

    private FigureGroup depth() {
        List<Figure.Part> stages = new ArrayList<>();
        measures.changeStage()
                .forEach((stage, count) ->
                        stages.add(new Figure.Part(stage.label(), count.milestones(), count.completed())));
        return group("Depth of change", Figure.tally("changeStage", "Change stage", "", stages));
    }

    private FigureGroup together() {
        return group(
                "Leading together",
                Figure.share(
                        "crossBoundaryRate",
                        "Led across a boundary",
                        measures.get(MeasureRegistry.CROSS_BOUNDARY_RATE),
                        " with boundary given",
                        NONE),
                Figure.share(
                        "sharedLeadershipRate",
                        "Shared or ceded lead",
                        measures.get(MeasureRegistry.SHARED_LEADERSHIP_RATE),
                        " with leadership given",
                        NONE),
                Figure.tally(
                        "boundaryReach",
                        "Widest boundary",
                        "",
                        parts(measures.get(MeasureRegistry.BOUNDARY_REACH).counts())),
                Figure.tally(
                        "levels",
                        "Led at the level of",
                        "",
                        parts(measures.get(MeasureRegistry.LEVELS).counts())));
    }

    private FigureGroup citizens() {
        int n = measures.get(MeasureRegistry.OUTCOME_PROGRESS).n();
        Double way = measures.get(MeasureRegistry.OUTCOME_PROGRESS).value();
        return group(
                "Citizens, evidence and solutions",
                Figure.share(
                        "involvementRate",
                        "Co-designed or co-led",
                        measures.get(MeasureRegistry.INVOLVEMENT_RATE),
                        " with involvement given",
                        NONE),
                Figure.share(
                        "evidenceRate",
                        "Firm evidence",
                        measures.get(MeasureRegistry.EVIDENCE_RATE),
                        " completed",
                        "none completed"),
                Figure.amount(
                        "outcomeProgress",
                        "From baseline to target",
                        way == null ? Formats.NO_DATA : Formats.percent(way),
                        n == 0 ? "no milestone has a measure" : "median of " + Formats.count(n) + " with a measure"),
                Figure.tally(
                        "solutions",
                        "Solutions so far",
                        "",
                        parts(measures.get(MeasureRegistry.SOLUTIONS).counts())));
    }

    private FigureGroup group(String title, Figure... figures) {
        List<Figure> said = new ArrayList<>();
        for (Figure figure : figures) {
            said.add(figure.leavingOut(measures.leftOut().getOrDefault(figure.key(), 0)));
        }
        return new FigureGroup(title, said);
    }

    private static List<Figure.Part> parts(Map<? extends Term, Integer> counts) {
        List<Figure.Part> parts = new ArrayList<>();
        counts.forEach((term, count) -> parts.add(part(term.label(), count)));
        return parts;
    }

    private static Figure.Part part(String label, int count) {
        return new Figure.Part(label, count, -1);
    }
}
