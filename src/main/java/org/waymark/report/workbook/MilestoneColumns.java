package org.waymark.report.workbook;

import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.check.Milestone;
import org.waymark.programme.Term;
import org.waymark.progress.Tracked;
import org.waymark.report.view.MilestoneLine;

/**
 * The columns of milestones. Those that a return has too go by the titles of the built-in schema, so that the table can
 * be read as a return.
 */
final class MilestoneColumns {

    static final Column<Tracked> FOOTPRINT = new Column<>(
            "Footprint", 28, Look.TEXT, t -> Cells.sent(t.footprint().name()));
    static final Column<Tracked> CODE = new Column<>(
            "Footprint code", 14, Look.TEXT, t -> Cells.sent(t.footprint().code()));
    static final Column<Tracked> PERIOD =
            new Column<>("Period", 10, Look.TEXT, t -> t.milestone().key().period());
    static final Column<Tracked> ID = text("Milestone ID", 16, Milestone::id);
    static final Column<Tracked> TITLE = text("Title", 42, Milestone::title);
    static final Column<Tracked> STATUS = term("Status", 13, Milestone::status);
    static final Column<Tracked> CONFIDENCE = new Column<>("RAG (confidence)", 13, Look.TEXT, MilestoneColumns::rating);
    static final Column<Tracked> BASELINE = date("Baseline date", Milestone::baselineDate);
    static final Column<Tracked> FORECAST = date("Forecast date", Milestone::forecastDate);
    static final Column<Tracked> ACTUAL = date("Actual date", Milestone::actualDate);
    static final Column<Tracked> SLIPPAGE = new Column<>("Slippage (days)", 11, Look.DAYS, Tracked::slippageDays);
    static final Column<Tracked> DRIFT = new Column<>("Drift (days)", 11, Look.DAYS, Tracked::driftDays);
    static final Column<Tracked> OVERDUE = new Column<>("Overdue", 10, Look.TEXT, t -> t.overdue() ? "Overdue" : null);
    static final Column<Tracked> CHANGES = new Column<>("Since last period", 16, Look.TEXT, MilestoneColumns::changes);
    static final Column<Tracked> IN_ERROR = new Column<>("In error", 20, Look.TEXT, MilestoneColumns::inError);
    static final Column<Tracked> FILE = new Column<>(
            "Source file", 34, Look.TEXT, t -> Cells.sent(t.milestone().source().file()));
    static final Column<Tracked> SHEET = new Column<>(
            "Source sheet",
            14,
            Look.TEXT,
            t -> Cells.sent(t.milestone().source().sheet()));
    static final Column<Tracked> ROW = new Column<>(
            "Source row", 9, Look.COUNT, t -> t.milestone().source().row());

    /** All three in words, where there is no room for three columns. */
    static final Column<Tracked> SOURCE = new Column<>(
            "Source", 34, Look.TEXT, t -> MilestoneLine.source(t.milestone().source()));

    private MilestoneColumns() {}

    static Column<Tracked> text(String title, int width, Function<Milestone, @Nullable String> text) {
        return new Column<>(title, width, Look.TEXT, t -> Cells.sent(text.apply(t.milestone())));
    }

    static Column<Tracked> term(String title, int width, Function<Milestone, ? extends @Nullable Term> term) {
        return new Column<>(title, width, Look.TEXT, t -> Cells.label(term.apply(t.milestone())));
    }

    static Column<Tracked> number(String title, int width, Look look, Function<Milestone, @Nullable Object> number) {
        return new Column<>(title, width, look, t -> number.apply(t.milestone()));
    }

    private static Column<Tracked> date(String title, Function<Milestone, @Nullable LocalDate> date) {
        return new Column<>(title, 13, Look.DATE, t -> date.apply(t.milestone()));
    }

    /** Closed milestones have no rating that counts; an open one without a rating says so. */
    private static @Nullable String rating(Tracked tracked) {
        Milestone milestone = tracked.milestone();
        return milestone.rag() == null && milestone.open() ? "Unrated" : Cells.label(milestone.rag());
    }

    private static @Nullable String inError(Tracked tracked) {
        String fields = tracked.milestone().inError().stream()
                .sorted()
                .map(field -> field.replace('_', ' '))
                .collect(Collectors.joining(", "));
        return fields.isEmpty() ? null : Cells.sent(fields);
    }

    private static String changes(Tracked tracked) {
        return tracked.changes().stream()
                .sorted()
                .map(change -> change.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .collect(Collectors.joining(", "));
    }
}
