package org.waymark.pack.trace;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.pack.trace.FigureTrace.Part;
import org.waymark.pack.trace.TracedMilestone.Cell;
import org.waymark.pack.trace.TracedMilestone.Place;
import org.waymark.report.csv.CsvRow;

/**
 * Writes a trace as CSV (RFC 4180): a row for each cell that decides whether a milestone counts, and a row without a
 * cell for a milestone that always counts.
 */
final class TraceCsv {

    private static final List<String> COLUMNS = List.of(
            "part",
            "footprint",
            "id",
            "title",
            "dimension",
            "number",
            "month",
            "file",
            "sheet",
            "row",
            "field",
            "cell",
            "value");

    private static final String LEFT_OUT = "leftOut";

    private TraceCsv() {}

    static void write(FigureTrace trace, Writer out) throws IOException {
        out.write(CsvRow.of(COLUMNS));
        for (Part part : trace.parts()) {
            milestones(part.key(), part.milestones(), out);
        }
        milestones(LEFT_OUT, trace.leftOut(), out);
        out.flush();
    }

    private static void milestones(String part, List<TracedMilestone> milestones, Writer out) throws IOException {
        for (TracedMilestone each : milestones) {
            place(part, each, "now", each.now(), out);
            place(part, each, "before", each.before(), out);
        }
    }

    private static void place(String part, TracedMilestone each, String month, @Nullable Place place, Writer out)
            throws IOException {
        if (place == null) {
            return;
        }
        if (place.cells().isEmpty()) {
            out.write(CsvRow.of(row(part, each, month, place, null)));
        }
        for (Cell cell : place.cells()) {
            out.write(CsvRow.of(row(part, each, month, place, cell)));
        }
    }

    private static List<@Nullable Object> row(
            String part, TracedMilestone each, String month, Place place, @Nullable Cell cell) {
        return Arrays.asList(
                part,
                each.footprint(),
                each.id(),
                each.title(),
                each.dimension(),
                each.number(),
                month,
                place.file(),
                place.sheet(),
                place.row(),
                cell == null ? null : cell.field(),
                cell == null ? null : cell.cell(),
                cell == null ? null : cell.value());
    }
}
