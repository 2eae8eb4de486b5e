package org.waymark.pack.data;

import java.io.IOException;
import java.io.Writer;
import java.time.YearMonth;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waymark.check.Milestone;
import org.waymark.pack.content.PackContent;
import org.waymark.programme.Footprints;
import org.waymark.progress.CountedMilestone;
import org.waymark.report.view.Confidence;

/** The rows behind every month of the trends, with what the figures of that month count each among. */
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

    private static Columns<CountedMilestone> columns() {
        return new Columns<CountedMilestone>()
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
                .with("actualDate", sent(Milestone::actualDate))
                .with("notStopped", CountedMilestone::notStopped)
                .with("completed", CountedMilestone::completed)
                .with("due", CountedMilestone::due)
                .with("completedByBaseline", CountedMilestone::completedByBaseline)
                .with("open", CountedMilestone::open)
                .with("overdue", CountedMilestone::overdue)
                .with("countedRag", HistoryCsv::rating)
                .withSource(CountedMilestone::milestone);
    }

    /** Blank where the ratings do not count it. */
    private static @Nullable String rating(CountedMilestone each) {
        return Boolean.TRUE.equals(each.ratable())
                ? Confidence.of(each.milestone().rag()).word()
                : null;
    }

    private static Function<CountedMilestone, @Nullable Object> sent(Function<Milestone, @Nullable Object> value) {
        return each -> value.apply(each.milestone());
    }
}
