package org.waymark.pack.data;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.check.Milestone;
import org.waymark.check.MilestoneField;
import org.waymark.progress.MilestonePair;
import org.waymark.progress.Progress;
import org.waymark.text.English;

/**
 * Writes {@code data/milestones.csv}: every milestone of the returns that count, one in each row, with the file, sheet and
 * row it was read from. A value in error is blank, and its field is named under {@code inError}.
 */
final class MilestonesCsv {

    private static final List<MilestoneField<?>> PREVIOUS =
            List.of(MilestoneField.STATUS, MilestoneField.RAG, MilestoneField.FORECAST_DATE);

    private final Progress progress;
    private final CsvColumns<MilestonePair> columns = new CsvColumns<>();

    MilestonesCsv(Progress progress) {
        this.progress = progress;
        columns();
    }

    /** Writes the milestones, sorted by footprint and id, including those whose dimension cannot be read. */
    void writeTo(Writer out) throws IOException {
        columns.write(progress.footprints().stream().flatMap(footprint -> footprint.milestones().stream()), out);
    }

    private void columns() {
        columns.with("period", each -> each.milestone().key().period());
        columns.with("footprint", each -> each.footprint().code());
        columns.with("name", each -> each.footprint().name());
        columns.with("id", each -> each.milestone().id());
        MilestoneField.SUBJECT.forEach(this::sent);
        MilestoneField.STATE.forEach(this::sent);
        columns.with("slippageDays", MilestonePair::slippageDays);
        columns.with("driftDays", MilestonePair::driftDays);
        columns.with("overdue", MilestonePair::overdue);
        columns.with(
                "changes",
                each -> each.changes().stream()
                        .sorted()
                        .map(MilestonePair.Change::key)
                        .collect(Collectors.joining(" ")));
        PREVIOUS.forEach(this::previous);
        MilestoneField.DETAILS.forEach(this::sent);
        columns.with("corrected", each -> each.milestone().correctedFields());
        columns.withSource(MilestonePair::milestone);
    }

    private void sent(MilestoneField<?> field) {
        columns.with(field.key(), each -> each.milestone().get(field));
    }

    private void previous(MilestoneField<?> field) {
        columns.with("previous" + English.capital(field.key()), each -> previous(each, field));
    }

    private static @Nullable Object previous(MilestonePair pair, MilestoneField<?> field) {
        Milestone previous = pair.previous();
        return previous == null ? null : previous.get(field);
    }
}
