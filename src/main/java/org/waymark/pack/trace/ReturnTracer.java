package org.waymark.pack.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.waymark.pack.trace.FigureTrace.Part;
import org.waymark.progress.ReturnRate;
import org.waymark.progress.ReturnState;

/** Finds the footprints behind a rate of returns in {@code data/coverage.csv}. */
final class ReturnTracer {

    private static final Set<String> EXPECTED =
            Set.of(ReturnState.ACCEPTED.id(), ReturnState.NEEDS_CORRECTION.id(), ReturnState.MISSING.id());

    private static final List<String> COLUMNS = List.of("state", "submittedOn", "late", "deadline");

    private final List<CSVRecord> coverage;

    ReturnTracer(List<CSVRecord> coverage) {
        this.coverage = coverage;
    }

    /** The footprints whose return the rate counts, and the others that are expected; none without a deadline that it needs. */
    List<Part> parts(ReturnRate rate) {
        List<TracedMilestone> counted = new ArrayList<>();
        List<TracedMilestone> others = new ArrayList<>();
        for (CSVRecord row : coverage) {
            boolean expected = EXPECTED.contains(row.get("state"));
            if (expected && !(rate.needsDeadline() && row.get("deadline").isEmpty())) {
                (counts(row, rate) ? counted : others).add(traced(row));
            }
        }
        return List.of(
                new Part(FigureTrace.COUNTED, rate.title(), counted),
                new Part(FigureTrace.NOT_COUNTED, "Not counted", others));
    }

    private static boolean counts(CSVRecord row, ReturnRate rate) {
        return row.get("state").equals(ReturnState.ACCEPTED.id())
                && (!rate.needsDeadline()
                        || row.get("late").equals("false")
                                && !row.get("submittedOn").isEmpty());
    }

    private static TracedMilestone traced(CSVRecord row) {
        List<TracedMilestone.Cell> cells = COLUMNS.stream()
                .filter(column -> !row.get(column).isEmpty())
                .map(column -> new TracedMilestone.Cell(column, column, "", row.get(column), false, false))
                .toList();
        return new TracedMilestone(
                row.get("footprint"),
                row.get("name"),
                "",
                row.get("name"),
                "",
                null,
                new TracedMilestone.Place(row.get("file"), "", "", cells),
                null);
    }
}
