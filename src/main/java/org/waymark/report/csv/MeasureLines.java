package org.waymark.report.csv;

import org.waymark.progress.Breakdown;
import org.waymark.progress.Breakdown.PartCount;
import org.waymark.progress.Count;
import org.waymark.progress.Measure;
import org.waymark.progress.MeasureRegistry;
import org.waymark.progress.MeasureValue;
import org.waymark.progress.Measures;
import org.waymark.progress.Median;
import org.waymark.progress.Rate;
import org.waymark.progress.Spread;

/** Writes the measures of one set of milestones as lines, in the order and under the keys of the JSON report. */
final class MeasureLines implements MeasureValue.Visitor<CsvLines> {

    private final CsvLines lines;
    private final String measure;
    private final int leftOut;

    private MeasureLines(CsvLines lines, String measure, int leftOut) {
        this.lines = lines;
        this.measure = measure;
        this.leftOut = leftOut;
    }

    static void write(Measures measures, CsvLines lines) {
        for (Measure<?> measure : MeasureRegistry.all()) {
            MeasureValue value = measures.find(measure);
            int leftOut = measures.leftOut(measure);
            if (value == null) {
                lines.line(measure.key(), "", "", "", leftOut);
            } else {
                value.accept(new MeasureLines(lines, measure.key(), leftOut));
            }
        }
    }

    @Override
    public CsvLines count(Count count) {
        return lines.count(measure, "", count.value(), leftOut);
    }

    @Override
    public CsvLines rate(Rate rate) {
        return lines.rate(measure, rate, leftOut);
    }

    @Override
    public CsvLines median(Median median) {
        return lines.number(measure, "", median.value(), median.n(), leftOut);
    }

    @Override
    public CsvLines spread(Spread spread) {
        spread.numbers().forEach((key, number) -> lines.number(measure, key, number, spread.n(), leftOut));
        return lines;
    }

    @Override
    public CsvLines breakdown(Breakdown breakdown) {
        for (PartCount part : breakdown.parts()) {
            if (part.completed() == null) {
                lines.count(measure, part.key(), part.count(), leftOut);
            } else {
                lines.count(measure, part.key() + ".milestones", part.count(), leftOut);
                lines.count(measure, part.key() + ".completed", part.completed(), leftOut);
            }
        }
        return lines;
    }
}
