package org.waymark.programme;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.waymark.schema.SettingsFile;
import org.waymark.text.SentText;

/**
 * Reads the decisions that a programme has recorded, a CSV file in UTF-8 with a header row. The columns are {@code
 * milestone}, {@code footprint} (any code of the footprint), {@code period} (YYYY-MM), {@code decision}, and optionally
 * {@code by} and {@code due} (YYYY-MM-DD). A pack contains the rows to fill in; one whose decision is blank is not a
 * decision yet.
 */
final class DecisionsReader {

    /** The name of the file beside the programme file. */
    static final String FILE_NAME = "decisions.csv";

    private static final List<String> COLUMNS =
            List.of("milestone", "footprint", "period", "decision", "by", "due", "title", "name", "why");
    private static final Set<String> REQUIRED = Set.of("milestone", "footprint", "period", "decision");

    private DecisionsReader() {}

    /**
     * The content of a file of decisions.
     *
     * @throws SettingsException when the file cannot be read
     */
    static SettingsFile content(Path file, String shown) {
        return SettingsTable.content(title(file), file, shown);
    }

    private static String title(Path file) {
        return "The decisions in " + file;
    }

    /**
     * Reads the decisions, in the order of the file.
     *
     * @throws SettingsException when the content is faulty; the message names the line
     */
    static List<RecordedDecision> read(Path file, SettingsFile content, Footprints footprints) {
        return new SettingsTable(title(file), COLUMNS, REQUIRED)
                .read(content).stream()
                        .filter(row -> row.text("decision") != null)
                        .map(row -> decision(row, footprints))
                        .toList();
    }

    private static RecordedDecision decision(SettingsTable.Line row, Footprints footprints) {
        String milestone = row.text("milestone");
        String code = row.text("footprint");
        YearMonth period = row.month("period");
        String decision = row.text("decision");
        if (milestone == null || code == null || period == null || decision == null) {
            throw row.fault("a decision needs a milestone, a footprint and a period");
        }
        Footprint footprint = footprints
                .find(code, period)
                .orElseThrow(
                        () -> row.fault(SentText.excerpt(code) + " is not a footprint of this programme in " + period));
        return new RecordedDecision(footprint, milestone, period, decision, row.text("by"), row.date("due"));
    }
}
