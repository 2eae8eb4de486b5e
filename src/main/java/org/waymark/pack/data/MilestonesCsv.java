package org.waymark.pack.data;

import java.io.IOException;
import java.io.Writer;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Address;
import org.waymark.check.CheckedReturn;
import org.waymark.check.Milestone;
import org.waymark.check.ReturnKey;
import org.waymark.check.collection.ReturnSet;
import org.waymark.pack.PackContent;
import org.waymark.programme.Footprint;
import org.waymark.progress.Tracked;

/**
 * Every milestone of the returns that count, one a row, with the file, sheet and row it was read from. Values in error
 * are blank and named under {@code inError}.
 */
final class MilestonesCsv {

    private final PackContent content;
    private final Map<Address, Tracked> tracked = new HashMap<>();
    private final Columns<Row> columns = new Columns<>();

    /** @param tracked what figures know of it; null for a milestone whose dimension cannot be read */
    private record Row(
            Footprint footprint,
            Milestone milestone,
            @Nullable Tracked tracked) {}

    MilestonesCsv(PackContent content) {
        this.content = content;
        content.progress().dimensions().stream()
                .flatMap(dimension -> dimension.milestones().stream())
                .forEach(each -> tracked.put(each.milestone().source(), each));
        columns();
    }

    void writeTo(Writer out) throws IOException {
        ReturnSet returns = ReturnSet.of(content.verdict().returns());
        YearMonth period = content.progress().period();
        columns.write(
                content.progress().coverage().expected().stream()
                        .flatMap(footprint ->
                                rows(footprint, returns.counting(new ReturnKey(footprint.code(), period)))),
                out);
    }

    private Stream<Row> rows(Footprint footprint, Optional<CheckedReturn> counting) {
        return counting.stream()
                .flatMap(one -> one.milestones().stream())
                .map(each -> new Row(footprint, each, tracked.get(each.source())));
    }

    private void columns() {
        columns.with("period", row -> row.milestone().key().period());
        columns.with("footprint", row -> row.footprint().code());
        columns.with("name", row -> row.footprint().name());
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
        tracked("slippageDays", Tracked::slippageDays);
        tracked("driftDays", Tracked::driftDays);
        tracked("overdue", Tracked::overdue);
        tracked(
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
        columns.withSource(Row::milestone);
    }

    private void sent(String name, Function<Milestone, @Nullable Object> value) {
        columns.with(name, row -> value.apply(row.milestone()));
    }

    private void tracked(String name, Function<Tracked, @Nullable Object> value) {
        columns.with(name, row -> row.tracked() == null ? null : value.apply(row.tracked()));
    }

    private void previous(String name, Function<Milestone, @Nullable Object> value) {
        tracked(name, each -> each.previous() == null ? null : value.apply(each.previous()));
    }
}
