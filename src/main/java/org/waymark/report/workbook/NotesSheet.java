package org.waymark.report.workbook;

import java.util.List;
import org.waymark.progress.MeasureDescription;
import org.waymark.progress.MeasureRegistry;
import org.waymark.progress.Progress;
import org.waymark.report.view.CorrectionLine;
import org.waymark.report.view.LeftOutLine;
import org.waymark.report.view.ReportView;
import org.waymark.report.workbook.SheetWriter.WrittenTable;

/** The sheet that explains the words, letters and colours, defines the measures and lists what was left out. */
final class NotesSheet {

    private record Note(String term, String meaning) {}

    private static final List<Note> RATINGS = List.of(
            new Note("Green", "G: success is highly likely."),
            new Note("Amber", "A: feasible, but with significant issues."),
            new Note("Red", "R: appears unachievable without action."),
            new Note("Unrated", "U: an open milestone without a rating."));

    private static final List<Note> READING = List.of(
            new Note(
                    "Confidence is not delay",
                    "A rating shows how likely success is; slippage and overdue show the delay."),
            new Note("no data", "There is nothing to count; it is never shown as 0%."),
            new Note("n", "The number of milestones behind a rate or a median."),
            new Note("Source", "The file, sheet and row that a milestone or a finding comes from."),
            new Note("Empty cells", "The return has no value, or its value is in error; see the findings."));

    private NotesSheet() {}

    static void write(SheetWriter tab, Progress progress, ReportView view) {
        tab.head("Notes", List.of("What the words, letters and colours mean, and how every measure is defined."));
        tab.heading("Confidence ratings");
        List<ColumnSpec<Note>> columns = columns("Rating", "Letter and meaning");
        WrittenTable<Note> ratings = tab.table("Ratings", columns, RATINGS);
        new WordColours(ratings).words("Rating", WordColours.RATINGS);
        tab.heading("How to read the tables");
        tab.table("Reading", columns("Term", "What it means"), READING);
        tab.heading("Measures");
        tab.table("Measures", measures(progress), MeasureRegistry.descriptions());
        tab.heading("Left out of the figures");
        tab.table("Left_out", leftOut(), view.leftOut());
        if (!view.corrected().isEmpty()) {
            tab.heading(CorrectionLine.HEADING);
            tab.table("Corrected", corrected(), view.corrected());
        }
        new SheetLayout(tab, 28, 110, 12).paper();
    }

    private static List<ColumnSpec<Note>> columns(String term, String meaning) {
        return List.of(ColumnSpec.text(term, 28, Note::term), ColumnSpec.text(meaning, 110, Note::meaning));
    }

    private static List<ColumnSpec<MeasureDescription>> measures(Progress progress) {
        return List.of(
                ColumnSpec.text("Measure", 28, MeasureDescription::title),
                ColumnSpec.text("Definition", 110, MeasureDescription::definition),
                new ColumnSpec<>(
                        "Left out",
                        12,
                        CellAppearance.COUNT,
                        measure -> progress.overall().leftOut().getOrDefault(measure.key(), 0)));
    }

    private static List<ColumnSpec<CorrectionLine>> corrected() {
        return List.of(
                ColumnSpec.text("Milestone", 28, CorrectionLine::milestone),
                ColumnSpec.text("What was corrected, and why", 110, line -> line.what() + ", because: " + line.why()));
    }

    private static List<ColumnSpec<LeftOutLine>> leftOut() {
        return List.of(
                ColumnSpec.text(
                        "Where",
                        28,
                        line -> line.places().isEmpty()
                                ? "see Findings"
                                : String.join("; ", line.places()) + (line.more() ? " and more" : "")),
                ColumnSpec.text("What is left out", 110, LeftOutLine::what));
    }
}
