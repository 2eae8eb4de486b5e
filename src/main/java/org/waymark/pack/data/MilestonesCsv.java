package org.waymark.pack.data;

import java.io.IOException;
import java.io.Writer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.check.Milestone;
import org.waymark.progress.Progress;
import org.waymark.progress.Tracked;

/**
 * Every milestone of the returns that count, one a row, with the file, sheet and row it was read from. Values in error
 * are blank and named under {@code inError}.
 */
final class MilestonesCsv {

    private final Progress progress;
    private final Columns<Tracked> columns = new Columns<>();

    MilestonesCsv(Progress progress) {
        this.progress = progress;
        columns();
    }

    /** By footprint, then id; those whose dimension cannot be read too. */
    void writeTo(Writer out) throws IOException {
        columns.write(progress.footprints().stream().flatMap(footprint -> footprint.milestones().stream()), out);
    }

    private void columns() {
        columns.with("period", each -> each.milestone().key().period());
        columns.with("footprint", each -> each.footprint().code());
        columns.with("name", each -> each.footprint().name());
        sent("id", Milestone::id);
        sent("title", Milestone::title);
        sent("dimension", Milestone::dimension);
        sent("secondaryDimension", Milestone::secondaryDimension);
        sent("status", Milestone::status);
        sent("rag", Milestone::rag);
        sent("percentComplete", Milestone::percentComplete);
        sent("baselineDate", Milestone::baselineDate);
        sent("forecastDate", Milestone::forecastDate);
        sent("actualDate", Milestone::actualDate);
        sent("rebaselineRef", Milestone::rebaselineRef);
        columns.with("slippageDays", Tracked::slippageDays);
        columns.with("driftDays", Tracked::driftDays);
        columns.with("overdue", Tracked::overdue);
        columns.with(
                "changes",
                each -> each.changes().stream()
                        .sorted()
                        .map(Tracked.Change::key)
                        .collect(Collectors.joining(" ")));
        previous("previousStatus", Milestone::status);
        previous("previousRag", Milestone::rag);
        previous("previousForecastDate", Milestone::forecastDate);
        sent("changeStage", Milestone::changeStage);
        sent("level", Milestone::level);
        sent("boundary", Milestone::boundary);
        sent("partners", Milestone::partners);
        sent("leadOrganisation", Milestone::leadOrganisation);
        sent("ownerRole", Milestone::ownerRole);
        sent("leadership", Milestone::leadership);
        sent("cededTo", Milestone::cededTo);
        sent("sharedPurpose", Milestone::sharedPurpose);
        sent("delayReason", Milestone::delayReason);
        sent("solution", Milestone::solution);
        sent("nextStep", Milestone::nextStep);
        sent("involvement", Milestone::involvement);
        sent("evidence", Milestone::evidence);
        sent("evidenceRef", Milestone::evidenceRef);
        sent("measureName", Milestone::measureName);
        sent("measureBaseline", Milestone::measureBaseline);
        sent("measureTarget", Milestone::measureTarget);
        sent("measureActual", Milestone::measureActual);
        sent("learningNote", Milestone::learningNote);
        sent("narrative", Milestone::narrative);
        columns.withSource(Tracked::milestone);
    }

    private void sent(String name, Function<Milestone, @Nullable Object> value) {
        columns.with(name, each -> value.apply(each.milestone()));
    }

    private void previous(String name, Function<Milestone, @Nullable Object> value) {
        columns.with(name, each -> each.previous() == null ? null : value.apply(each.previous()));
    }
}
