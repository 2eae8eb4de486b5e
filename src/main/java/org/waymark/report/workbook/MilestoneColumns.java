package org.waymark.report.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.check.Milestone;
import org.waymark.check.MilestoneField;
import org.waymark.programme.VocabularyTerm;
import org.waymark.progress.Tracked;
import org.waymark.report.view.MilestoneLine;
import org.waymark.schema.Field;
import org.waymark.schema.Schemas;

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
    static final Column<Tracked> ID = new Column<>(
            "Milestone ID", 16, Look.TEXT, t -> Cells.sent(t.milestone().id()));
    static final Column<Tracked> TITLE = of(MilestoneField.TITLE);
    static final Column<Tracked> STATUS = of(MilestoneField.STATUS);
    static final Column<Tracked> CONFIDENCE = of(MilestoneField.RAG);
    static final Column<Tracked> BASELINE = of(MilestoneField.BASELINE_DATE);
    static final Column<Tracked> FORECAST = of(MilestoneField.FORECAST_DATE);
    static final Column<Tracked> ACTUAL = of(MilestoneField.ACTUAL_DATE);
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

    /** The column of a field of the schema. */
    static Column<Tracked> of(MilestoneField<?> field) {
        String title = Titles.OF_FIELDS.get(field.name());
        if (title == null) {
            throw new IllegalStateException("the built-in schema lacks the field " + field);
        }
        return new Column<>(title, field.width(), look(field.type()), t -> value(t.milestone(), field));
    }

    private static Look look(Class<?> type) {
        if (type == LocalDate.class) {
            return Look.DATE;
        }
        if (type == Integer.class) {
            return Look.COUNT;
        }
        return type == BigDecimal.class ? Look.NUMBER : Look.TEXT;
    }

    private static @Nullable Object value(Milestone milestone, MilestoneField<?> field) {
        Object value = milestone.get(field);
        if (value == null && field == MilestoneField.RAG) {
            return unrated(milestone);
        }
        if (value instanceof String text) {
            return Cells.sent(text);
        }
        return value instanceof VocabularyTerm term ? term.label() : value;
    }

    /** Closed milestones have no rating that counts; an open one without a rating is marked as unrated. */
    private static @Nullable String unrated(Milestone milestone) {
        return milestone.open() ? "Unrated" : null;
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

    /** Titles of the built-in schema, by field name. Loaded with the first column. */
    private static final class Titles {
        private static final Map<String, String> OF_FIELDS =
                Schemas.builtIn().fields().stream().collect(Collectors.toUnmodifiableMap(Field::name, Field::title));
    }
}
