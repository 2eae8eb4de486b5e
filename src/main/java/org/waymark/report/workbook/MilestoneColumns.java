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
import org.waymark.report.view.CorrectionLine;
import org.waymark.report.view.MilestoneLine;
import org.waymark.schema.Field;
import org.waymark.schema.SchemaSource;

/**
 * The columns of milestones. The columns of a return have the titles of the built-in schema, so that the table can be read as
 * a return.
 */
final class MilestoneColumns {

    static final ColumnSpec<MilestonePair> FOOTPRINT = ColumnSpec.text(
            "Footprint", 28, pair -> CellContent.sent(pair.footprint().name()));
    static final ColumnSpec<MilestonePair> CODE = ColumnSpec.text(
            "Footprint code", 14, pair -> CellContent.sent(pair.footprint().code()));
    static final ColumnSpec<MilestonePair> PERIOD =
            ColumnSpec.text("Period", 10, pair -> pair.milestone().key().period());
    static final ColumnSpec<MilestonePair> ID = ColumnSpec.text(
            "Milestone ID", 16, pair -> CellContent.sent(pair.milestone().id()));
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
            ColumnSpec.text("Overdue", 10, pair -> pair.overdue() ? "Overdue" : null);
    static final ColumnSpec<MilestonePair> CHANGES =
            ColumnSpec.text("Since last period", 16, MilestoneColumns::changes);
    static final ColumnSpec<MilestonePair> IN_ERROR = ColumnSpec.text("In error", 20, MilestoneColumns::inError);
    static final ColumnSpec<MilestonePair> CORRECTED = ColumnSpec.text("Corrected", 20, MilestoneColumns::corrected);
    static final ColumnSpec<MilestonePair> FILE = ColumnSpec.text(
            "Source file",
            34,
            pair -> CellContent.sent(pair.milestone().source().file()));
    static final ColumnSpec<MilestonePair> SHEET = ColumnSpec.text(
            "Source sheet",
            14,
            pair -> CellContent.sent(pair.milestone().source().sheet()));
    static final ColumnSpec<MilestonePair> ROW = new ColumnSpec<>(
            "Source row",
            9,
            CellAppearance.COUNT,
            pair -> pair.milestone().source().row());

    /** File, sheet and row in one column, for a table with little space. */
    static final ColumnSpec<MilestonePair> SOURCE = ColumnSpec.text(
            "Source", 34, pair -> MilestoneLine.source(pair.milestone().source()));

    private MilestoneColumns() {}

    /** The column of a field of the schema. */
    static ColumnSpec<MilestonePair> of(MilestoneField<?> field) {
        String title = Titles.OF_FIELDS.get(field.name());
        if (title == null) {
            throw new IllegalStateException("the built-in schema lacks the field " + field);
        }
        return new ColumnSpec<>(title, field.width(), look(field.type()), pair -> value(pair.milestone(), field));
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

    /** The text for a missing rating: "Unrated" for an open milestone, and none for a closed one, whose rating does not count. */
    private static @Nullable String unrated(Milestone milestone) {
        return milestone.open() ? "Unrated" : null;
    }

    private static @Nullable String inError(MilestonePair pair) {
        String fields = pair.milestone().inError().stream()
                .sorted()
                .map(field -> field.replace('_', ' '))
                .collect(Collectors.joining(", "));
        return fields.isEmpty() ? null : CellContent.sent(fields);
    }

    private static @Nullable String corrected(MilestonePair pair) {
        String text = CorrectionLine.of(pair.milestone());
        return text.isEmpty() ? null : text;
    }

    private static String changes(MilestonePair pair) {
        return pair.changes().stream()
                .sorted()
                .map(change -> change.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .collect(Collectors.joining(", "));
    }

    /** The titles of the built-in schema by field name, loaded with the first column. */
    private static final class Titles {
        private static final Map<String, String> OF_FIELDS = SchemaSource.builtIn().fields().stream()
                .collect(Collectors.toUnmodifiableMap(Field::name, Field::title));
    }
}
