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
import org.waymark.progress.MilestonePair;
import org.waymark.report.view.MilestoneLine;
import org.waymark.schema.Field;
import org.waymark.schema.SchemaSource;

/**
 * The columns of milestones. Those that a return has too go by the titles of the built-in schema, so that the table can
 * be read as a return.
 */
final class MilestoneColumns {

    static final ColumnSpec<MilestonePair> FOOTPRINT = ColumnSpec.text("Footprint", 28, t -> CellContent.sent(t.footprint().name()));
    static final ColumnSpec<MilestonePair> CODE = ColumnSpec.text("Footprint code", 14, t -> CellContent.sent(t.footprint().code()));
    static final ColumnSpec<MilestonePair> PERIOD = ColumnSpec.text("Period", 10, t -> t.milestone().key().period());
    static final ColumnSpec<MilestonePair> ID = ColumnSpec.text("Milestone ID", 16, t -> CellContent.sent(t.milestone().id()));
    static final ColumnSpec<MilestonePair> TITLE = of(MilestoneField.TITLE);
    static final ColumnSpec<MilestonePair> STATUS = of(MilestoneField.STATUS);
    static final ColumnSpec<MilestonePair> CONFIDENCE = of(MilestoneField.RAG);
    static final ColumnSpec<MilestonePair> BASELINE = of(MilestoneField.BASELINE_DATE);
    static final ColumnSpec<MilestonePair> FORECAST = of(MilestoneField.FORECAST_DATE);
    static final ColumnSpec<MilestonePair> ACTUAL = of(MilestoneField.ACTUAL_DATE);
    static final ColumnSpec<MilestonePair> SLIPPAGE =
            new ColumnSpec<>("Slippage (days)", 11, CellAppearance.DAYS, MilestonePair::slippageDays);
    static final ColumnSpec<MilestonePair> DRIFT =
            new ColumnSpec<>("Drift (days)", 11, CellAppearance.DAYS, MilestonePair::driftDays);
    static final ColumnSpec<MilestonePair> OVERDUE =
            ColumnSpec.text("Overdue", 10, t -> t.overdue() ? "Overdue" : null);
    static final ColumnSpec<MilestonePair> CHANGES =
            ColumnSpec.text("Since last period", 16, MilestoneColumns::changes);
    static final ColumnSpec<MilestonePair> IN_ERROR =
            ColumnSpec.text("In error", 20, MilestoneColumns::inError);
    static final ColumnSpec<MilestonePair> FILE = ColumnSpec.text("Source file", 34, t -> CellContent.sent(t.milestone().source().file()));
    static final ColumnSpec<MilestonePair> SHEET = ColumnSpec.text("Source sheet", 14, t -> CellContent.sent(t.milestone().source().sheet()));
    static final ColumnSpec<MilestonePair> ROW = new ColumnSpec<>(
            "Source row", 9, CellAppearance.COUNT, t -> t.milestone().source().row());

    /** All three in words, where there is no room for three columns. */
    static final ColumnSpec<MilestonePair> SOURCE = ColumnSpec.text("Source", 34, t -> MilestoneLine.source(t.milestone().source()));

    private MilestoneColumns() {}

    /** The column of a field of the schema. */
    static ColumnSpec<MilestonePair> of(MilestoneField<?> field) {
        String title = Titles.OF_FIELDS.get(field.name());
        if (title == null) {
            throw new IllegalStateException("the built-in schema lacks the field " + field);
        }
        return new ColumnSpec<>(title, field.width(), look(field.type()), t -> value(t.milestone(), field));
    }

    private static CellAppearance look(Class<?> type) {
        if (type == LocalDate.class) {
            return CellAppearance.DATE;
        }
        if (type == Integer.class) {
            return CellAppearance.COUNT;
        }
        return type == BigDecimal.class ? CellAppearance.NUMBER : CellAppearance.TEXT;
    }

    private static @Nullable Object value(Milestone milestone, MilestoneField<?> field) {
        Object value = milestone.get(field);
        if (value == null && field == MilestoneField.RAG) {
            return unrated(milestone);
        }
        if (value instanceof String text) {
            return CellContent.sent(text);
        }
        return value instanceof VocabularyTerm term ? term.label() : value;
    }

    /** Closed milestones have no rating that counts; an open one without a rating is marked as unrated. */
    private static @Nullable String unrated(Milestone milestone) {
        return milestone.open() ? "Unrated" : null;
    }

    private static @Nullable String inError(MilestonePair tracked) {
        String fields = tracked.milestone().inError().stream()
                .sorted()
                .map(field -> field.replace('_', ' '))
                .collect(Collectors.joining(", "));
        return fields.isEmpty() ? null : CellContent.sent(fields);
    }

    private static String changes(MilestonePair tracked) {
        return tracked.changes().stream()
                .sorted()
                .map(change -> change.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .collect(Collectors.joining(", "));
    }

    /** Titles of the built-in schema, by field name. Loaded with the first column. */
    private static final class Titles {
        private static final Map<String, String> OF_FIELDS = SchemaSource.builtIn().fields().stream()
                .collect(Collectors.toUnmodifiableMap(Field::name, Field::title));
    }
}
