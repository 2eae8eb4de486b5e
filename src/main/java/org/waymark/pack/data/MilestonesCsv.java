package org.waymark.pack.data;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.check.Milestone;
import org.waymark.check.MilestoneField;
import org.waymark.pack.content.PackFiles;
import org.waymark.progress.MeasureRegistry;
import org.waymark.progress.MeasureUnit;
import org.waymark.progress.Measures;
import org.waymark.progress.MilestoneFilter;
import org.waymark.progress.MilestonePair;
import org.waymark.progress.Progress;
import org.waymark.text.CsvColumn;
import org.waymark.text.CsvType;
import org.waymark.text.English;

/**
 * Writes {@code data/milestones.csv}: every milestone of the returns that count, one in each row, with the file, sheet and
 * row it was read from, and with every figure that counts it or leaves it out. A value in error is blank, and its field is
 * named under {@code inError}.
 */
final class MilestonesCsv {

    private static final List<MilestoneField<?>> PREVIOUS =
            List.of(MilestoneField.STATUS, MilestoneField.RAG, MilestoneField.FORECAST_DATE);

    private final Progress progress;
    private final ColumnLayouts layouts;
    private final CsvColumns<MilestonePair> columns = new CsvColumns<>();
    private final List<MilestoneFilter> filters = MeasureRegistry.filters();

    MilestonesCsv(Progress progress, ColumnLayouts layouts) {
        this.progress = progress;
        this.layouts = layouts;
        addColumns();
    }

    List<CsvColumn> columns() {
        return columns.list();
    }

    /** Writes the milestones, sorted by footprint and id, including those whose dimension cannot be read. */
    void writeTo(Writer out) throws IOException {
        columns.write(progress.footprints().stream().flatMap(footprint -> footprint.milestones().stream()), out);
    }

    private void addColumns() {
        columns.with(CsvColumn.month("period"), each -> each.milestone().key().period());
        columns.with(CsvColumn.text("footprint"), each -> each.footprint().code());
        columns.with(CsvColumn.text("name"), each -> each.footprint().name());
        columns.with(CsvColumn.text("id"), each -> each.milestone().id());
        MilestoneField.SUBJECT.forEach(this::sent);
        MilestoneField.STATE.forEach(this::sent);
        MeasureRegistry.quantiles().forEach(measure -> {
            boolean days = measure.description().unit() != MeasureUnit.SHARE;
            columns.with(
                    days ? CsvColumn.integer(measure.key()) : CsvColumn.number(measure.key()),
                    each -> measure.number().apply(each));
        });
        columns.with(CsvColumn.bool("overdue"), MilestonePair::overdue);
        columns.with(
                CsvColumn.text("changes"),
                each -> each.changes().stream()
                        .sorted()
                        .map(MilestonePair.Change::key)
                        .collect(Collectors.joining(" ")));
        PREVIOUS.forEach(this::previous);
        MilestoneField.DETAILS.forEach(this::sent);
        columns.with(CsvColumn.text("corrected"), each -> each.milestone().correctedFields());
        columns.with(
                CsvColumn.text(PackFiles.COUNTED_IN),
                each -> filters.stream()
                        .filter(filter -> filter.test().test(each))
                        .map(MilestoneFilter::id)
                        .collect(Collectors.joining(" ")));
        columns.with(CsvColumn.text(PackFiles.LEFT_OUT_OF), each -> String.join(" ", Measures.leavingOut(each)));
        columns.withSource(MilestonePair::milestone, layouts);
    }

    private void sent(MilestoneField<?> field) {
        columns.with(column(field.key(), field), each -> each.milestone().get(field));
    }

    private void previous(MilestoneField<?> field) {
        columns.with(column("previous" + English.capital(field.key()), field), each -> previous(each, field));
    }

    private static CsvColumn column(String name, MilestoneField<?> field) {
        return new CsvColumn(name, CsvType.of(field.type()));
    }

    private static @Nullable Object previous(MilestonePair pair, MilestoneField<?> field) {
        Milestone previous = pair.previous();
        return previous == null ? null : previous.get(field);
    }
}
