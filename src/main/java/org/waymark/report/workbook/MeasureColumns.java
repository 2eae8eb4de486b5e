package org.waymark.report.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.progress.Breakdown;
import org.waymark.progress.BreakdownMeasure;
import org.waymark.progress.CountMeasure;
import org.waymark.progress.Measure;
import org.waymark.progress.MeasureUnit;
import org.waymark.progress.MeasureValue;
import org.waymark.progress.Measures;
import org.waymark.progress.Median;
import org.waymark.progress.MovementMeasure;
import org.waymark.progress.QuantileMeasure;
import org.waymark.progress.RateMeasure;
import org.waymark.progress.Spread;
import org.waymark.report.view.ReportSection;
import org.waymark.text.English;
import org.waymark.text.FigureText;

/** Builds the columns of measures: one per number, and beside a rate or a median its n. */
final class MeasureColumns implements Measure.Visitor<List<ColumnSpec<ReportSection>>> {

    static final int WIDTH = 13;

    private final boolean quartiles;

    private MeasureColumns(boolean quartiles) {
        this.quartiles = quartiles;
    }

    /** The columns of some measures, in their order. */
    static List<ColumnSpec<ReportSection>> of(Stream<? extends Measure<?>> measures) {
        return columns(measures, new MeasureColumns(true));
    }

    /** The columns without quartiles, for a table with little space. */
    static List<ColumnSpec<ReportSection>> withoutQuartiles(Stream<? extends Measure<?>> measures) {
        return columns(measures, new MeasureColumns(false));
    }

    private static List<ColumnSpec<ReportSection>> columns(
            Stream<? extends Measure<?>> measures, MeasureColumns columns) {
        return measures.flatMap(measure -> measure.accept(columns).stream()).toList();
    }

    @Override
    public List<ColumnSpec<ReportSection>> count(CountMeasure measure) {
        return List.of(column(
                measure.title(), CellAppearance.COUNT, m -> m.get(measure).value()));
    }

    @Override
    public List<ColumnSpec<ReportSection>> rate(RateMeasure measure) {
        return List.of(
                column(measure.title(), CellAppearance.PERCENT, m -> CellContent.share(m.get(measure))),
                n(measure, measure.among().noun()));
    }

    @Override
    public List<ColumnSpec<ReportSection>> quantile(QuantileMeasure<?> measure) {
        boolean share = measure.description().unit() == MeasureUnit.SHARE;
        String title = measure.description().shortTitle();
        List<ColumnSpec<ReportSection>> columns = new ArrayList<>();
        columns.add(column(
                share ? measure.title() : title + ", median days",
                share ? CellAppearance.PERCENT : CellAppearance.MEDIAN_DAYS,
                m -> median(m.get(measure))));
        if (quartiles && measure.quartiles()) {
            columns.add(column("Lower quartile", CellAppearance.MEDIAN_DAYS, m -> ((Spread) m.get(measure)).p25()));
            columns.add(column("Upper quartile", CellAppearance.MEDIAN_DAYS, m -> ((Spread) m.get(measure)).p75()));
            columns.add(column("Most", CellAppearance.DAYS, m -> ((Spread) m.get(measure)).max()));
        }
        columns.add(n(measure, measure.over().noun()));
        return columns;
    }

    @Override
    public List<ColumnSpec<ReportSection>> breakdown(BreakdownMeasure<?, ?> measure) {
        return parts(measure, measure.empty());
    }

    @Override
    public List<ColumnSpec<ReportSection>> movement(MovementMeasure measure) {
        return parts(measure, measure.empty());
    }

    private static List<ColumnSpec<ReportSection>> parts(Measure<? extends Breakdown> measure, Breakdown nothing) {
        return nothing.parts().stream()
                .map(part -> part(measure, part.label(), part.key()))
                .toList();
    }

    /** The column of one part of a measure; "no data" when the measure has no value. */
    private static ColumnSpec<ReportSection> part(Measure<? extends Breakdown> measure, String label, String key) {
        return column(English.capital(label), CellAppearance.COUNT, m -> {
            Breakdown breakdown = m.find(measure);
            return breakdown == null ? null : breakdown.count(key);
        });
    }

    private static ColumnSpec<ReportSection> n(Measure<?> measure, String noun) {
        return column(
                "n (" + noun + ")",
                CellAppearance.COUNT,
                m -> m.get(measure).sampleSize().orElse(0));
    }

    private static ColumnSpec<ReportSection> column(
            String title, CellAppearance look, Function<Measures, @Nullable Object> value) {
        return new ColumnSpec<>(title, WIDTH, look, section -> {
            Object number = value.apply(section.measures());
            return number == null ? FigureText.NO_DATA : number;
        });
    }

    private static @Nullable Double median(MeasureValue value) {
        return value instanceof Spread spread ? spread.median() : ((Median) value).value();
    }
}
