package org.waymark.report.csv;

import java.io.IOException;
import java.io.Writer;
import org.waymark.progress.Coverage;
import org.waymark.progress.DimensionProgress;
import org.waymark.progress.FootprintProgress;
import org.waymark.progress.MeasureRegistry;
import org.waymark.progress.Progress;

/**
 * Writes every figure of a report, one a line: RFC 4180 with a header line. Lines without a figure have an empty value,
 * never a 0.
 */
public final class CsvReport {

    /** Writes the whole report; flushes but does not close {@code out}. */
    public void render(Progress progress, Writer out) throws IOException {
        CsvLines lines = new CsvLines(progress.period());
        lines.header();
        coverage(progress.coverage(), lines.scope("overall", "", ""));
        MeasureLines.write(progress.overall(), lines);
        TrendLines.write(progress.trend(), lines);
        for (DimensionProgress of : progress.dimensions()) {
            MeasureLines.write(
                    of.measures(), lines.scope("dimension", "", of.dimension().id()));
            TrendLines.write(of.trend(), lines);
        }
        for (FootprintProgress of : progress.footprints()) {
            String code = of.footprint().code();
            MeasureLines.write(of.measures(), lines.scope("footprint", code, ""));
            TrendLines.write(of.trend(), lines);
            of.dimensions()
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
        MeasureRegistry.OF_RETURNS.forEach(rate -> lines.rate(rate.key(), rate.of(coverage), 0));
    }
}
