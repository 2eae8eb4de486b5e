package org.waymark.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Address;
import org.waymark.check.cell.CellValue;
import org.waymark.check.cell.PersonalData;
import org.waymark.intake.TableHead;
import org.waymark.programme.Boundary;
import org.waymark.programme.ChangeStage;
import org.waymark.programme.Dimension;
import org.waymark.programme.Evidence;
import org.waymark.programme.Involvement;
import org.waymark.programme.Leadership;
import org.waymark.programme.Level;
import org.waymark.programme.Rag;
import org.waymark.programme.Solution;
import org.waymark.programme.Status;
import org.waymark.programme.Sustained;

/**
 * One milestone as one return reports it. A value is null when its cell is blank or has an error; {@link #inError} shows
 * which of the two it is. Dates, numbers and texts are as sent; choices are enum constants. {@link MilestoneField} lists
 * the fields, and the named accessors are for the fields that figures and pages use. Immutable.
 *
 * <pre>{@code
 * Milestone milestone = Milestone.builder(key, "M-001", row, Set.of("forecast_date"))
 *         .with(MilestoneField.STATUS, Status.ON_TRACK)
 *         .build();
 * milestone.forecastDate();                     // null
 * milestone.inError().contains("forecast_date"); // true: sent, but not usable
 * }</pre>
 */
public final class Milestone {

    private final ReturnKey key;
    private final @Nullable String id;
    private final Address source;
    private final Set<String> inError;
    private final @Nullable Object[] values;
    private final int masked;
    private final List<CorrectionOutcome> corrections;
    private final @Nullable TableHead table;

    private Milestone(Builder builder) {
        this.key = builder.key;
        this.id = builder.id;
        this.source = builder.source;
        this.inError = Set.copyOf(builder.inError);
        this.values = builder.values.clone();
        this.masked = builder.masked;
        this.corrections = List.copyOf(builder.corrections);
        this.table = builder.table;
    }

    /**
     * Starts a milestone without values.
     *
     * @param key footprint and period of its return
     * @param id the milestone's id, or null when blank or in error
     * @param source the row it was read from
     * @param inError schema names of the fields in error, including fields whose column is missing
     */
    public static Builder builder(ReturnKey key, @Nullable String id, Address source, Set<String> inError) {
        return new Builder(key, id, source, inError);
    }

    /** Footprint and period of the return that holds the milestone. */
    public ReturnKey key() {
        return key;
    }

    /** The milestone's id, or null when blank or in error. */
    public @Nullable String id() {
        return id;
    }

    /** The row that the milestone was read from. */
    public Address source() {
        return source;
    }

    /** The table that the milestone was read from, whose header row names the columns; null when that is not known. */
    public @Nullable TableHead table() {
        return table;
    }

    /**
     * Schema names of the fields with an error, including fields whose column is missing. A measure that needs such a
     * field leaves the milestone out. A blank {@code rag} is not an error here: the milestone counts as unrated.
     */
    public Set<String> inError() {
        return inError;
    }

    /** The value of a field, or null when it is blank, in error or not in the schema of the return. */
    @SuppressWarnings("unchecked") // with() takes only values of the field's type
    public <T> @Nullable T get(MilestoneField<T> field) {
        return (T) values[field.index()];
    }

    /** The number of texts in which personal data was masked. */
    public int masked() {
        return masked;
    }

    /** The programme's corrections of its values; empty for most milestones. */
    public List<CorrectionOutcome> corrections() {
        return corrections;
    }

    /** The schema names of the fields that the programme corrected, separated by spaces; null when there are none. */
    public @Nullable String correctedFields() {
        return corrections.isEmpty()
                ? null
                : corrections.stream()
                        .map(outcome -> outcome.correction().field())
                        .collect(Collectors.joining(" "));
    }

    /** Whether the status is known and is neither completed nor stopped. */
    public boolean open() {
        Status status = status();
        return status != null && status.open();
    }

    public @Nullable String title() {
        return get(MilestoneField.TITLE);
    }

    public @Nullable Dimension dimension() {
        return get(MilestoneField.DIMENSION);
    }

    public @Nullable ChangeStage changeStage() {
        return get(MilestoneField.CHANGE_STAGE);
    }

    public @Nullable Level level() {
        return get(MilestoneField.LEVEL);
    }

    public @Nullable Boundary boundary() {
        return get(MilestoneField.BOUNDARY);
    }

    public @Nullable Leadership leadership() {
        return get(MilestoneField.LEADERSHIP);
    }

    public @Nullable LocalDate baselineDate() {
        return get(MilestoneField.BASELINE_DATE);
    }

    public @Nullable LocalDate forecastDate() {
        return get(MilestoneField.FORECAST_DATE);
    }

    public @Nullable LocalDate actualDate() {
        return get(MilestoneField.ACTUAL_DATE);
    }

    public @Nullable String rebaselineRef() {
        return get(MilestoneField.REBASELINE_REF);
    }

    public @Nullable Status status() {
        return get(MilestoneField.STATUS);
    }

    public @Nullable Rag rag() {
        return get(MilestoneField.RAG);
    }

    public @Nullable Integer percentComplete() {
        return get(MilestoneField.PERCENT_COMPLETE);
    }

    public @Nullable Solution solution() {
        return get(MilestoneField.SOLUTION);
    }

    public @Nullable Involvement involvement() {
        return get(MilestoneField.INVOLVEMENT);
    }

    public @Nullable Evidence evidence() {
        return get(MilestoneField.EVIDENCE);
    }

    public @Nullable BigDecimal measureBaseline() {
        return get(MilestoneField.MEASURE_BASELINE);
    }

    public @Nullable BigDecimal measureTarget() {
        return get(MilestoneField.MEASURE_TARGET);
    }

    public @Nullable BigDecimal measureActual() {
        return get(MilestoneField.MEASURE_ACTUAL);
    }

    public @Nullable Sustained sustained() {
        return get(MilestoneField.SUSTAINED);
    }

    /** The day of the last check whether the change has lasted. */
    public @Nullable LocalDate sustainedCheckedOn() {
        return get(MilestoneField.SUSTAINED_CHECKED_ON);
    }

    public @Nullable String narrative() {
        return get(MilestoneField.NARRATIVE);
    }

    /** Compares the id, the return, the row and all values. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Milestone that
                && source.equals(that.source)
                && key.equals(that.key)
                && Objects.equals(id, that.id)
                && inError.equals(that.inError)
                && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return Objects.hash(key, id, source);
    }

    /** Returns the id, the return and the row, for messages of tests and debuggers. */
    @Override
    public String toString() {
        return "Milestone[" + id + ", " + key + ", " + source + "]";
    }

    /** Collects the values of a milestone. Not thread-safe. */
    public static final class Builder {

        private final ReturnKey key;
        private final @Nullable String id;
        private final Address source;
        private final Set<String> inError;
        private final @Nullable Object[] values = new @Nullable Object[MilestoneField.ALL.size()];
        private int masked;
        private List<CorrectionOutcome> corrections = List.of();
        private @Nullable TableHead table;

        private Builder(ReturnKey key, @Nullable String id, Address source, Set<String> inError) {
            this.key = key;
            this.id = id;
            this.source = source;
            this.inError = inError;
        }

        /** Sets the value of a field; null clears it. */
        public <T> Builder with(MilestoneField<T> field, @Nullable T value) {
            values[field.index()] = value;
            return this;
        }

        /** Sets the table that the milestone was read from. */
        public Builder in(TableHead head) {
            table = head;
            return this;
        }

        /** Sets a field from the value that a cell was read as. */
        <T> void decode(MilestoneField<T> field, CellValue value) {
            with(field, field.decode(value));
        }

        /** Notes the programme's corrections of the values. */
        public Builder corrected(List<CorrectionOutcome> applied) {
            corrections = applied;
            return this;
        }

        /** Masks the personal data in the texts that were set so far. */
        void maskPersonalData() {
            for (int i = 0; i < values.length; i++) {
                if (values[i] instanceof String text) {
                    String shown =
                            PersonalData.masked(text, MilestoneField.ALL.get(i).name());
                    if (!shown.equals(text)) {
                        values[i] = shown;
                        masked++;
                    }
                }
            }
        }

        public Milestone build() {
            return new Milestone(this);
        }
    }
}
