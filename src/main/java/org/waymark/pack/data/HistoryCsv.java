package org.waymark.pack.data;

import java.io.IOException;
import java.io.Writer;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waymark.check.Milestone;
import org.waymark.check.MilestoneField;
import org.waymark.pack.content.PackContent;
import org.waymark.programme.Footprints;
import org.waymark.progress.CountMeasure;
import org.waymark.progress.CountedMilestone;
import org.waymark.progress.MeasureRegistry;
import org.waymark.progress.Membership;
import org.waymark.progress.RateMeasure;
import org.waymark.text.CsvColumn;
import org.waymark.text.CsvType;

/**
 * Writes {@code data/history.csv}: the milestones behind every month of the trends, one row for each milestone and month,
 * with the figures of that month that count it.
 */
final class HistoryCsv {

    private static final List<MilestoneField<?>> SENT = List.of(
            MilestoneField.TITLE,
            MilestoneField.DIMENSION,
            MilestoneField.LEVEL,
            MilestoneField.STATUS,
            MilestoneField.RAG,
            MilestoneField.PERCENT_COMPLETE,
            MilestoneField.BASELINE_DATE,
            MilestoneField.FORECAST_DATE,
            MilestoneField.ACTUAL_DATE);

    private final PackContent content;
    private final CsvColumns<CountedMilestone> columns;

    HistoryCsv(PackContent content, ColumnLayouts layouts) {
        this.content = content;
        this.columns = columns(layouts);
    }

    List<CsvColumn> columns() {
        return columns.list();
    }

    void writeTo(Writer out) throws IOException {
        YearMonth last = content.progress().period();
        Footprints footprints = content.programme().footprints();
        columns.write(CountedMilestone.upTo(last, content.returns(), footprints), out);
    }

    private static CsvColumns<CountedMilestone> columns(ColumnLayouts layouts) {
        CsvColumns<CountedMilestone> columns = new CsvColumns<CountedMilestone>()
                .with(CsvColumn.month("period"), each -> each.milestone().key().period())
                .with(CsvColumn.text("footprint"), each -> each.footprint().code())
                .with(CsvColumn.text("name"), each -> each.footprint().name())
                .with(CsvColumn.text("id"), each -> each.milestone().id());
        for (MilestoneField<?> field : SENT) {
            columns.with(
                    new CsvColumn(field.key(), CsvType.of(field.type())),
                    each -> each.milestone().get(field));
        }
        for (RateMeasure rate : MeasureRegistry.ratesInTrends()) {
            columns.with(CsvColumn.bool(rate.among().id()), flag(rate::among))
                    .with(CsvColumn.bool(rate.countedId()), flag(rate::counted));
        }
        for (CountMeasure count : List.of(MeasureRegistry.OPEN, MeasureRegistry.OVERDUE)) {
            columns.with(CsvColumn.bool(count.key()), flag(count::counted));
        }
        return columns.with(CsvColumn.text("countedRag"), HistoryCsv::rating)
                .with(CsvColumn.text("corrected"), each -> each.milestone().correctedFields())
                .withSource(CountedMilestone::milestone, layouts);
    }

    /** Whether a measure counts a milestone; blank if a field that the measure needs is in error. */
    private static Function<CountedMilestone, @Nullable Object> flag(Function<Milestone, Membership> membership) {
        return each -> switch (membership.apply(each.milestone())) {
            case IN -> true;
            case OUT -> false;
            case HIDDEN -> null;
        };
    }

    /** The key of the rating under which a milestone is counted; blank if the ratings do not count it. */
    private static @Nullable String rating(CountedMilestone each) {
        return MeasureRegistry.RAG.partKey(each.milestone());
    }
}
