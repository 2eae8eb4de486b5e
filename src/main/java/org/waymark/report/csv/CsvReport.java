package org.waymark.report.csv;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.waymark.progress.Coverage;
import org.waymark.progress.DimensionProgress;
import org.waymark.progress.FootprintProgress;
import org.waymark.progress.Progress;
import org.waymark.progress.ReturnMeasures;
import org.waymark.text.CsvColumn;

/**
 * Writes every figure of a report as CSV (RFC 4180), one per line after a header line. A figure with nothing to count has an
 * empty value instead of 0.
 */
public final class CsvReport {

    /** The columns, in the order of the file. */
    public static final List<CsvColumn> COLUMNS = CsvLines.COLUMNS;

    /** Writes the whole report; flushes but does not close {@code out}. */
    public void render(Progress progress, Writer out) throws IOException {
        CsvLines lines = new CsvLines(progress.period());
        lines.header();
        coverage(progress.coverage(), lines.scope("overall", "", ""));
        MeasureLines.write(progress.overall(), lines);
        TrendLines.write(progress.trend(), lines);
        for (DimensionProgress dimension : progress.dimensions()) {
            MeasureLines.write(
                    dimension.measures(),
                    lines.scope("dimension", "", dimension.dimension().id()));
            TrendLines.write(dimension.trend(), lines);
        }
        for (FootprintProgress footprint : progress.footprints()) {
            String code = footprint.footprint().code();
            MeasureLines.write(footprint.measures(), lines.scope("footprint", code, ""));
            TrendLines.write(footprint.trend(), lines);
            footprint
                    .dimensions()
                    .forEach((dimension, measures) ->
                            MeasureLines.write(measures, lines.scope("footprint-dimension", code, dimension.id())));
        }
        out.write(lines.text());
        out.flush();
    }

    private static void coverage(Coverage coverage, CsvLines lines) {
        lines.count("expected", "", coverage.expected().size());
        lines.count("received", "", coverage.received().size());
        lines.count("accepted", "", coverage.accepted().size());
        if (coverage.deadline() == null) {
            lines.line("late", "", "", "", 0);
        } else {
            lines.count("late", "", coverage.late().size());
        }
        lines.count("missing", "", coverage.missing().size());
        ReturnMeasures.ALL.forEach(rate -> lines.rate(rate.key(), rate.of(coverage), 0));
    }
}
