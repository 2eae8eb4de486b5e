package org.waymark.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.check.cell.CellValue;
import org.waymark.check.cell.CellValue.DateValue;
import org.waymark.check.cell.CellValue.NumberValue;
import org.waymark.check.cell.CellValue.TextValue;
import org.waymark.programme.Boundary;
import org.waymark.programme.ChangeStage;
import org.waymark.programme.DelayReason;
import org.waymark.programme.Dimension;
import org.waymark.programme.Evidence;
import org.waymark.programme.Involvement;
import org.waymark.programme.Leadership;
import org.waymark.programme.Level;
import org.waymark.programme.Rag;
import org.waymark.programme.Solution;
import org.waymark.programme.Status;
import org.waymark.programme.Sustained;
import org.waymark.programme.VocabularyTerm;
import org.waymark.text.English;

/**
 * A field of a {@link Milestone}, other than the three that identify it (footprint, period and milestone id). This is the
 * only list of these fields, in the order of the built-in schema. Code that reads rows, compares returns, or writes JSON,
 * CSV and workbooks iterates over it, so one new constant adds a field to all of them. When a schema lacks a field, its
 * value is null in every milestone. Immutable.
 *
 * @param <T> type of the values of the field
 */
public final class MilestoneField<T> {

    private static final List<MilestoneField<?>> DECLARED = new ArrayList<>();

    public static final MilestoneField<String> TITLE = text("title", 42);
    public static final MilestoneField<Dimension> DIMENSION = choice("dimension", 12, Dimension.class);
    public static final MilestoneField<Dimension> SECONDARY_DIMENSION =
            choice("secondary_dimension", 12, Dimension.class);
    public static final MilestoneField<ChangeStage> CHANGE_STAGE = choice("change_stage", 12, ChangeStage.class);
    public static final MilestoneField<Level> LEVEL = choice("level", 15, Level.class);
    public static final MilestoneField<Boundary> BOUNDARY = choice("boundary", 14, Boundary.class);
    public static final MilestoneField<String> PARTNERS = text("partners", 28);
    public static final MilestoneField<String> LEAD_ORGANISATION = text("lead_organisation", 28);
    public static final MilestoneField<String> OWNER_ROLE = text("owner_role", 22);
    public static final MilestoneField<Leadership> LEADERSHIP = choice("leadership", 12, Leadership.class);
    public static final MilestoneField<String> CEDED_TO = text("ceded_to", 22);
    public static final MilestoneField<String> SHARED_PURPOSE = text("shared_purpose", 34);
    public static final MilestoneField<LocalDate> BASELINE_DATE = date("baseline_date");
    public static final MilestoneField<LocalDate> FORECAST_DATE = date("forecast_date");
    public static final MilestoneField<LocalDate> ACTUAL_DATE = date("actual_date");
    public static final MilestoneField<String> REBASELINE_REF = text("rebaseline_ref", 16);
    public static final MilestoneField<Status> STATUS = choice("status", 13, Status.class);
    public static final MilestoneField<Rag> RAG = choice("rag", 13, Rag.class);
    public static final MilestoneField<Integer> PERCENT_COMPLETE = wholeNumber("percent_complete");
    public static final MilestoneField<DelayReason> DELAY_REASON = choice("delay_reason", 14, DelayReason.class);
    public static final MilestoneField<Solution> SOLUTION = choice("solution", 12, Solution.class);
    public static final MilestoneField<String> NEXT_STEP = text("next_step", 34);
    public static final MilestoneField<Involvement> INVOLVEMENT = choice("involvement", 14, Involvement.class);
    public static final MilestoneField<Evidence> EVIDENCE = choice("evidence", 16, Evidence.class);
    public static final MilestoneField<String> EVIDENCE_REF = text("evidence_ref", 24);
    public static final MilestoneField<String> MEASURE_NAME = text("measure_name", 28);
    public static final MilestoneField<BigDecimal> MEASURE_BASELINE = number("measure_baseline");
    public static final MilestoneField<BigDecimal> MEASURE_TARGET = number("measure_target");
    public static final MilestoneField<BigDecimal> MEASURE_ACTUAL = number("measure_actual");
    public static final MilestoneField<Sustained> SUSTAINED = choice("sustained", 12, Sustained.class);
    public static final MilestoneField<LocalDate> SUSTAINED_CHECKED_ON = date("sustained_checked_on");
    public static final MilestoneField<String> LEARNING_NOTE = text("learning_note", 46);
    public static final MilestoneField<String> NARRATIVE = text("narrative", 60);

    /** Every field, in the order of the built-in schema. */
    public static final List<MilestoneField<?>> ALL = List.copyOf(DECLARED);

    /** The fields that describe the change; machine-readable lists begin with them. */
    public static final List<MilestoneField<?>> SUBJECT = List.of(TITLE, DIMENSION, SECONDARY_DIMENSION);

    /** The fields that describe progress, in the order of machine-readable lists. */
    public static final List<MilestoneField<?>> STATE =
            List.of(STATUS, RAG, PERCENT_COMPLETE, BASELINE_DATE, FORECAST_DATE, ACTUAL_DATE, REBASELINE_REF);

    /** All other fields, in the order of the built-in schema; machine-readable lists end with them. */
    public static final List<MilestoneField<?>> DETAILS = ALL.stream()
            .filter(field -> !SUBJECT.contains(field) && !STATE.contains(field))
            .toList();

    private final String name;
    private final Class<T> type;
    private final int width;
    private final Function<CellValue, @Nullable T> decoder;
    private final int index;

    private MilestoneField(String name, Class<T> type, int width, Function<CellValue, @Nullable T> decoder) {
        this.name = name;
        this.type = type;
        this.width = width;
        this.decoder = decoder;
        this.index = DECLARED.size();
        DECLARED.add(this);
    }

    /** Name in the schema, such as {@code baseline_date}. */
    public String name() {
        return name;
    }

    /** Key in JSON and CSV, such as {@code baselineDate}. */
    public String key() {
        String[] words = name.split("_", -1);
        return words[0]
                + Arrays.stream(words, 1, words.length).map(English::capital).collect(Collectors.joining());
    }

    /** Width of a worksheet column for the field, in characters. */
    public int width() {
        return width;
    }

    /** Type of the field's values: text, date, number, or an enum that implements {@link VocabularyTerm}. */
    public Class<T> type() {
        return type;
    }

    /** Position in {@link #ALL}. */
    int index() {
        return index;
    }

    /**
     * Converts the value that a cell was read as into a value of this field.
     *
     * @return null if the field of a user's own schema has another type or another choice than this field
     */
    @Nullable
    T decode(CellValue value) {
        return decoder.apply(value);
    }

    @Override
    public String toString() {
        return name;
    }

    private static MilestoneField<String> text(String name, int width) {
        return new MilestoneField<>(name, String.class, width, CellValue::text);
    }

    private static MilestoneField<LocalDate> date(String name) {
        return new MilestoneField<>(
                name, LocalDate.class, 13, value -> value instanceof DateValue date ? date.day() : null);
    }

    private static MilestoneField<BigDecimal> number(String name) {
        return new MilestoneField<>(
                name, BigDecimal.class, 10, value -> value instanceof NumberValue number ? number.number() : null);
    }

    private static MilestoneField<Integer> wholeNumber(String name) {
        return new MilestoneField<>(
                name,
                Integer.class,
                10,
                value -> value instanceof NumberValue number ? number.number().intValue() : null);
    }

    private static <E extends Enum<E> & VocabularyTerm> MilestoneField<E> choice(
            String name, int width, Class<E> type) {
        Map<String, E> byId = Arrays.stream(type.getEnumConstants())
                .collect(Collectors.toUnmodifiableMap(VocabularyTerm::id, term -> term));
        return new MilestoneField<>(
                name,
                type,
                width,
                value -> value instanceof TextValue id ? byId.get(id.text().toLowerCase(Locale.ROOT)) : null);
    }
}
