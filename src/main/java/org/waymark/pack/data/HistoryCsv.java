package org.waymark.pack.data;

import java.io.IOException;
import java.io.Writer;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waymark.check.Milestone;
import org.waymark.pack.content.PackContent;
import org.waymark.programme.Footprints;
import org.waymark.progress.CountMeasure;
import org.waymark.progress.CountedMilestone;
import org.waymark.progress.MeasureRegistry;
import org.waymark.progress.Membership;
import org.waymark.progress.RateMeasure;

/**
 * Writes {@code data/history.csv}: the milestones behind every month of the trends, one row for each milestone and month,
 * with the figures of that month that count it.
 */
final class HistoryCsv {

    private final PackContent content;

    HistoryCsv(PackContent content) {
        this.content = content;
    }

    void writeTo(Writer out) throws IOException {
        YearMonth last = content.progress().period();
        Footprints footprints = content.programme().footprints();
        columns().write(CountedMilestone.upTo(last, content.returns(), footprints), out);
    }

    private static CsvColumns<CountedMilestone> columns() {
        CsvColumns<CountedMilestone> columns = new CsvColumns<CountedMilestone>()
                .with("period", sent(m -> m.key().period()))
                .with("footprint", each -> each.footprint().code())
                .with("name", each -> each.footprint().name())
                .with("id", sent(Milestone::id))
                .with("title", sent(Milestone::title))
                .with("dimension", sent(Milestone::dimension))
                .with("level", sent(Milestone::level))
                .with("status", sent(Milestone::status))
                .with("rag", sent(Milestone::rag))
                .with("percentComplete", sent(Milestone::percentComplete))
                .with("baselineDate", sent(Milestone::baselineDate))
                .with("forecastDate", sent(Milestone::forecastDate))
                .with("actualDate", sent(Milestone::actualDate));
        for (RateMeasure rate : MeasureRegistry.ratesInTrends()) {
            columns.with(rate.among().id(), flag(rate::among)).with(rate.countedId(), flag(rate::counted));
        }
        for (CountMeasure count : List.of(MeasureRegistry.OPEN, MeasureRegistry.OVERDUE)) {
            columns.with(count.key(), flag(count::counted));
        }
        return columns.with("countedRag", HistoryCsv::rating)
                .with("corrected", sent(Milestone::correctedFields))
                .withSource(CountedMilestone::milestone);
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

    private static Function<CountedMilestone, @Nullable Object> sent(Function<Milestone, @Nullable Object> value) {
        return each -> value.apply(each.milestone());
    }
}
