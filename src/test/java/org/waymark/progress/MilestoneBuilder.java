package org.waymark.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Address;
import org.waymark.check.Milestone;
import org.waymark.check.MilestoneField;
import org.waymark.check.ReturnKey;
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

/** A milestone for tests: on track and green in relating, due on 31 December 2026, unless a test changes it. */
public final class MilestoneBuilder {

    private @Nullable String id;
    private final Map<MilestoneField<?>, Object> values = new HashMap<>();
    private final Set<String> inError = new LinkedHashSet<>();

    private MilestoneBuilder(String id) {
        this.id = id;
        set(MilestoneField.TITLE, "Title of " + id);
        in(Dimension.RELATING)
                .at(ChangeStage.BEHAVIOUR)
                .at(Level.PLACE)
                .across(Boundary.SECTOR)
                .led(Leadership.SINGLE)
                .baseline("2026-12-31")
                .forecast("2026-12-31")
                .is(Status.ON_TRACK)
                .rated(Rag.GREEN)
                .with(Solution.PARTIAL)
                .with(Involvement.CONSULTED)
                .with(Evidence.SELF_REPORTED);
    }

    public static MilestoneBuilder milestone(String id) {
        return new MilestoneBuilder(id);
    }

    public MilestoneBuilder titled(String title) {
        return set(MilestoneField.TITLE, title);
    }

    public MilestoneBuilder in(Dimension value) {
        return set(MilestoneField.DIMENSION, value);
    }

    public MilestoneBuilder at(ChangeStage value) {
        return set(MilestoneField.CHANGE_STAGE, value);
    }

    public MilestoneBuilder at(Level value) {
        return set(MilestoneField.LEVEL, value);
    }

    public MilestoneBuilder across(Boundary value) {
        return set(MilestoneField.BOUNDARY, value);
    }

    public MilestoneBuilder led(Leadership value) {
        return set(MilestoneField.LEADERSHIP, value);
    }

    public MilestoneBuilder baseline(String date) {
        return set(MilestoneField.BASELINE_DATE, date(date));
    }

    public MilestoneBuilder forecast(String date) {
        return set(MilestoneField.FORECAST_DATE, date(date));
    }

    public MilestoneBuilder is(Status value) {
        return set(MilestoneField.STATUS, value);
    }

    public MilestoneBuilder completedOn(String date) {
        return is(Status.COMPLETED).actual(date).forecast(null).unrated();
    }

    public MilestoneBuilder actual(String date) {
        return set(MilestoneField.ACTUAL_DATE, date(date));
    }

    public MilestoneBuilder stopped() {
        return is(Status.STOPPED).unrated();
    }

    public MilestoneBuilder rated(Rag value) {
        return set(MilestoneField.RAG, value);
    }

    public MilestoneBuilder unrated() {
        return set(MilestoneField.RAG, null);
    }

    public MilestoneBuilder with(Solution value) {
        return set(MilestoneField.SOLUTION, value);
    }

    public MilestoneBuilder with(Involvement value) {
        return set(MilestoneField.INVOLVEMENT, value);
    }

    public MilestoneBuilder with(Evidence value) {
        return set(MilestoneField.EVIDENCE, value);
    }

    /** Whether the change has lasted; null if nobody has checked. */
    public MilestoneBuilder with(@Nullable Sustained value) {
        return set(MilestoneField.SUSTAINED, value);
    }

    public MilestoneBuilder measured(String baseline, String target, String actual) {
        return set(MilestoneField.MEASURE_BASELINE, number(baseline))
                .set(MilestoneField.MEASURE_TARGET, number(target))
                .set(MilestoneField.MEASURE_ACTUAL, number(actual));
    }

    /** Marks a field as invalid: its name is recorded and its value is removed. */
    public MilestoneBuilder inError(String field) {
        inError.add(field);
        if (field.equals("milestone_id")) {
            id = null;
        } else if (!values.keySet().removeIf(known -> known.name().equals(field))
                && MilestoneField.ALL.stream().noneMatch(known -> known.name().equals(field))) {
            throw new IllegalArgumentException("a milestone has no field " + field);
        }
        return this;
    }

    Milestone build(ReturnKey key, String file, int row) {
        Milestone.Builder milestone = Milestone.builder(key, id, new Address(file, null, row, 0, null), inError);
        values.forEach((field, value) -> put(milestone, field, value));
        return milestone.build();
    }

    private static <T> void put(Milestone.Builder milestone, MilestoneField<T> field, Object value) {
        milestone.with(field, field.type().cast(value));
    }

    private <T> MilestoneBuilder set(MilestoneField<T> field, @Nullable T value) {
        if (value == null) {
            values.remove(field);
        } else {
            values.put(field, value);
        }
        return this;
    }

    private static LocalDate date(String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    private static BigDecimal number(String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
