package org.waymark.pack.data;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Address;
import org.waymark.check.CheckedReturn;
import org.waymark.check.Milestone;
import org.waymark.check.ReturnKey;
import org.waymark.check.collection.ReturnSet;
import org.waymark.pack.PackContent;
import org.waymark.programme.Footprint;
import org.waymark.progress.Tracked;
import org.waymark.report.csv.CsvRow;

/**
 * Every milestone of the returns that count, one a row, with the file, sheet and row it was read from. Values in error
 * are blank and named under {@code inError}.
 */
final class MilestoneTable {

    private final PackContent content;
    private final Map<Address, Tracked> tracked = new HashMap<>();
    private final Map<String, Function<Row, @Nullable Object>> columns = new LinkedHashMap<>();

    /** @param tracked what figures know of it; null for a milestone whose dimension cannot be read */
    private record Row(
            Footprint footprint,
            Milestone milestone,
            @Nullable Tracked tracked) {}

    MilestoneTable(PackContent content) {
        this.content = content;
        content.progress().dimensions().stream()
                .flatMap(dimension -> dimension.milestones().stream())
                .forEach(each -> tracked.put(each.milestone().source(), each));
        columns();
    }

    void writeTo(Writer out) throws IOException {
        out.write(CsvRow.of(List.copyOf(columns.keySet())));
        ReturnSet returns = ReturnSet.of(content.verdict().returns());
        for (Footprint footprint : content.progress().coverage().expected()) {
            Optional<CheckedReturn> counting = returns.counting(
                    new ReturnKey(footprint.code(), content.progress().period()));
            for (Milestone each : counting.map(CheckedReturn::milestones).orElse(List.of())) {
                out.write(line(new Row(footprint, each, tracked.get(each.source()))));
            }
        }
    }

    private String line(Row row) {
        List<@Nullable Object> cells = new ArrayList<>();
        columns.values().forEach(column -> cells.add(column.apply(row)));
        return CsvRow.of(cells);
    }

    private void columns() {
        columns.put("period", row -> row.milestone().key().period());
        columns.put("footprint", row -> row.footprint().code());
        columns.put("name", row -> row.footprint().name());
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
        sent("inError", each -> each.inError().stream().sorted().collect(Collectors.joining(" ")));
        sent("file", each -> each.source().file());
        sent("sheet", each -> each.source().sheet());
        sent("row", each -> each.source().row());
    }

    private void sent(String name, Function<Milestone, @Nullable Object> value) {
        columns.put(name, row -> value.apply(row.milestone()));
    }

    private void tracked(String name, Function<Tracked, @Nullable Object> value) {
        columns.put(name, row -> row.tracked() == null ? null : value.apply(row.tracked()));
    }

    private void previous(String name, Function<Milestone, @Nullable Object> value) {
        tracked(name, each -> each.previous() == null ? null : value.apply(each.previous()));
    }
}
