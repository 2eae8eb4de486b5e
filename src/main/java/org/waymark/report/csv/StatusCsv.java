package org.waymark.report.csv;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.collection.CollectionStatus;
import org.waymark.collection.FootprintStatus;
import org.waymark.collection.StrayReturn;
import org.waymark.progress.ReturnState;

/** Writes the status of a collection as CSV (RFC 4180): a header line, one row per footprint, then one per stray file. */
public final class StatusCsv {

    private static final List<String> COLUMNS = List.of(
            "period",
            "footprint",
            "name",
            "state",
            "ask",
            "why",
            "deadline",
            "submittedOn",
            "late",
            "errors",
            "warnings",
            "advisories",
            "file",
            "superseded",
            "contact",
            "email");

    /** The state of a return that is not expected, or of a file without a return. */
    private static final String STRAY = "stray";

    /** Writes the whole table; flushes but does not close {@code out}. */
    public void render(CollectionStatus status, Writer out) throws IOException {
        out.write(CsvRow.of(COLUMNS));
        for (FootprintStatus each : status.footprints()) {
            out.write(CsvRow.of(footprint(status, each)));
        }
        for (StrayReturn each : status.strays()) {
            out.write(CsvRow.of(stray(status, each)));
        }
        out.flush();
    }

    private static List<@Nullable Object> footprint(CollectionStatus status, FootprintStatus each) {
        boolean missing = each.state() == ReturnState.MISSING;
        return Arrays.asList(
                status.period(),
                each.footprint().code(),
                each.footprint().name(),
                each.state(),
                each.ask(),
                each.why(),
                status.deadline(),
                each.submittedOn(),
                missing || status.deadline() == null ? null : each.late(),
                missing ? null : each.errors(),
                missing ? null : each.warnings(),
                missing ? null : each.advisories(),
                each.file(),
                String.join("; ", each.superseded()),
                each.footprint().contact(),
                each.footprint().email());
    }

    private static List<@Nullable Object> stray(CollectionStatus status, StrayReturn each) {
        String hint = each.hint();
        return Arrays.asList(
                status.period(),
                each.footprint(),
                null,
                STRAY,
                null,
                hint == null ? each.what() : each.what() + " " + hint,
                status.deadline(),
                null,
                null,
                null,
                null,
                null,
                each.file(),
                null,
                null,
                null);
    }
}
