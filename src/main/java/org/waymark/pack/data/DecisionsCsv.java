package org.waymark.pack.data;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.check.Milestone;
import org.waymark.progress.Decision;
import org.waymark.progress.Progress;
import org.waymark.report.csv.CsvRow;

/**
 * Writes {@code decisions.csv}: a row to fill in for each milestone that needs a decision. Its columns are those of the
 * {@code decisions.csv} of a programme's folder, to which the office copies the rows once the board has decided.
 */
final class DecisionsCsv {

    private static final List<String> COLUMNS =
            List.of("milestone", "footprint", "period", "decision", "by", "due", "title", "name", "why");

    private final Progress progress;

    DecisionsCsv(Progress progress) {
        this.progress = progress;
    }

    /** Writes the rows, the most urgent first. */
    void writeTo(Writer out) throws IOException {
        out.write(CsvRow.of(COLUMNS));
        for (Decision decision : progress.decisions()) {
            out.write(CsvRow.of(row(decision)));
        }
    }

    private List<@Nullable Object> row(Decision decision) {
        Milestone milestone = decision.pair().milestone();
        return Arrays.asList(
                milestone.id(),
                decision.pair().footprint().code(),
                progress.period(),
                null,
                null,
                null,
                milestone.title(),
                decision.pair().footprint().name(),
                decision.need().label());
    }
}
