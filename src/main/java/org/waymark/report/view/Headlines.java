package org.waymark.report.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.waymark.programme.Footprint;
import org.waymark.progress.Coverage;
import org.waymark.progress.DimensionProgress;
import org.waymark.progress.Measures;
import org.waymark.progress.Movement;
import org.waymark.progress.Progress;

/** The sentences that open a report. Plain counts in words: what to make of them is the reader's. */
final class Headlines {

    private Headlines() {}

    static List<String> of(Progress progress, Highlight slipped) {
        List<String> said = new ArrayList<>();
        said.add(returns(progress.coverage()));
        if (progress.overall().milestones() > 0) {
            said.add(standing(progress.overall()));
            overdue(progress, said);
            slipped.shown().stream().limit(1).map(Headlines::slipped).forEach(said::add);
            moved(progress, said);
        }
        return said;
    }

    private static String returns(Coverage coverage) {
        int expected = coverage.expected().size();
        int accepted = coverage.accepted().size();
        String start = accepted == expected
                ? "All " + Formats.count(expected, "return") + " expected " + (expected == 1 ? "is" : "are")
                        + " accepted"
                : Formats.count(accepted) + " of " + Formats.count(expected, "return") + " expected "
                        + (accepted == 1 ? "is" : "are") + " accepted";
        List<String> missing = coverage.missing().stream()
                .map(Footprint::name)
                .map(CellText::clean)
                .toList();
        if (missing.isEmpty()) {
            return start + ".";
        }
        return missing.size() <= 3
                ? start + "; nothing has come from " + Formats.list(missing) + "."
                : start + "; nothing has come from " + Formats.count(missing.size()) + " footprints, named below.";
    }

    private static String standing(Measures all) {
        return "Of " + Formats.count(all.milestones(), "milestone") + ", " + Formats.count(all.completed())
                + (all.completed() == 1 ? " is" : " are") + " completed and " + Formats.count(all.open())
                + (all.open() == 1 ? " is" : " are") + " open: " + new RagBar(all.rag()).words() + ".";
    }

    private static void overdue(Progress progress, List<String> said) {
        int overdue = progress.overall().overdue();
        if (overdue == 0) {
            said.add("Nothing is overdue.");
            return;
        }
        String start = Formats.count(overdue) + (overdue == 1 ? " is overdue" : " are overdue");
        said.add(progress.dimensions().stream()
                .max(Comparator.comparingInt(
                        (DimensionProgress d) -> d.measures().overdue()))
                .filter(most ->
                        most.measures().overdue() > 0 && progress.dimensions().size() > 1)
                .map(most -> start + ", the most in " + most.dimension().label() + " ("
                        + Formats.count(most.measures().overdue()) + ").")
                .orElse(start + "."));
    }

    private static String slipped(MilestoneLine most) {
        return "The most slipped is " + most.id() + " of " + most.footprint() + ", " + most.points() + ": "
                + most.title() + ".";
    }

    private static void moved(Progress progress, List<String> said) {
        Movement movement = progress.overall().movement();
        if (movement == null || progress.previous() == null) {
            return;
        }
        said.add("Since " + Formats.month(progress.previous()) + ", " + Formats.count(movement.newlyCompleted())
                + (movement.newlyCompleted() == 1 ? " was" : " were") + " newly completed; confidence improved in "
                + Formats.count(movement.improved()) + " and worsened in " + Formats.count(movement.worsened()) + ".");
    }
}
