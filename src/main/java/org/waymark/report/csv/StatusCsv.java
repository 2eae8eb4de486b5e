package org.waymark.report.csv;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.collection.CollectionStatus;
import org.waymark.collection.FootprintStatus;
import org.waymark.collection.StrayReturn;
import org.waymark.intake.PassedOverFile;
import org.waymark.progress.ReturnState;
import org.waymark.text.CsvColumn;
import org.waymark.text.English;

/**
 * Writes the status of a collection as CSV (RFC 4180): a header line, one row per footprint, then one per stray or
 * passed-over file.
 */
public final class StatusCsv {

    /** The columns, in the order of the file. */
    public static final List<CsvColumn> COLUMNS = List.of(
            CsvColumn.month("period"),
            CsvColumn.text("footprint"),
            CsvColumn.text("name"),
            CsvColumn.text("state"),
            CsvColumn.text("ask"),
            CsvColumn.text("why"),
            CsvColumn.date("deadline"),
            CsvColumn.date("submittedOn"),
            CsvColumn.bool("late"),
            CsvColumn.integer("errors"),
            CsvColumn.integer("warnings"),
            CsvColumn.integer("advisories"),
            CsvColumn.text("file"),
            CsvColumn.text("superseded"),
            CsvColumn.text("contact"),
            CsvColumn.text("email"),
            CsvColumn.text("mayBeTheirs"),
            CsvColumn.integer("openQueries"),
            CsvColumn.integer("refusedQueries"));

    /** The state of a return that is not expected, or of a file without a return. */
    private static final String STRAY = "stray";

    /** The state of a file that was not read as a return. */
    private static final String PASSED_OVER = "passed_over";

    /** Writes the whole table; flushes but does not close {@code out}. */
    public void render(CollectionStatus status, Writer out) throws IOException {
        out.write(CsvRow.of(CsvColumn.names(COLUMNS)));
        for (FootprintStatus each : status.footprints()) {
            out.write(CsvRow.of(footprint(status, each)));
        }
        for (StrayReturn each : status.strays()) {
            String hint = each.hint();
            String why = hint == null ? each.what() : each.what() + " " + hint;
            out.write(CsvRow.of(file(status, STRAY, each.footprint(), why, each.file())));
        }
        for (PassedOverFile each : status.passedOver()) {
            out.write(CsvRow.of(file(status, PASSED_OVER, null, English.capital(each.reason()) + ".", each.file())));
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
                each.footprint().email(),
                String.join("; ", each.mayBeTheirs()),
                missing ? null : each.queries().open(),
                missing ? null : each.queries().refused());
    }

    private static List<@Nullable Object> file(
            CollectionStatus status, String state, @Nullable String footprint, String why, String file) {
        return Arrays.asList(
                status.period(),
                footprint,
                null,
                state,
                null,
                why,
                status.deadline(),
                null,
                null,
                null,
                null,
                null,
                file,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
