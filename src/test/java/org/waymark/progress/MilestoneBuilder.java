package org.waymark.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import org.waymark.catalogue.Address;
import org.waymark.check.Milestone;
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

/** A milestone for tests: on track and green in relating, due on 31 December 2026, unless a test says otherwise. */
public final class MilestoneBuilder {

    private String id;
    private Dimension dimension = Dimension.RELATING;
    private ChangeStage changeStage = ChangeStage.BEHAVIOUR;
    private Level level = Level.PLACE;
    private Boundary boundary = Boundary.SECTOR;
    private Leadership leadership = Leadership.SINGLE;
    private LocalDate baseline = LocalDate.parse("2026-12-31");
    private LocalDate forecast = LocalDate.parse("2026-12-31");
    private LocalDate actual;
    private Status status = Status.ON_TRACK;
    private Rag rag = Rag.GREEN;
    private Solution solution = Solution.PARTIAL;
    private Involvement involvement = Involvement.CONSULTED;
    private Evidence evidence = Evidence.SELF_REPORTED;
    private BigDecimal measureBaseline;
    private BigDecimal measureTarget;
    private BigDecimal measureActual;
    private final Set<String> inError = new LinkedHashSet<>();

    private MilestoneBuilder(String id) {
        this.id = id;
    }

    public static MilestoneBuilder milestone(String id) {
        return new MilestoneBuilder(id);
    }

    public MilestoneBuilder in(Dimension value) {
        dimension = value;
        return this;
    }

    public MilestoneBuilder at(ChangeStage value) {
        changeStage = value;
        return this;
    }

    public MilestoneBuilder at(Level value) {
        level = value;
        return this;
    }

    public MilestoneBuilder across(Boundary value) {
        boundary = value;
        return this;
    }

    public MilestoneBuilder led(Leadership value) {
        leadership = value;
        return this;
    }

    public MilestoneBuilder baseline(String date) {
        baseline = date(date);
        return this;
    }

    public MilestoneBuilder forecast(String date) {
        forecast = date(date);
        return this;
    }

    public MilestoneBuilder is(Status value) {
        status = value;
        return this;
    }

    public MilestoneBuilder completedOn(String date) {
        status = Status.COMPLETED;
        actual = date(date);
        forecast = null;
        rag = null;
        return this;
    }

    public MilestoneBuilder actual(String date) {
        actual = date(date);
        return this;
    }

    public MilestoneBuilder stopped() {
        status = Status.STOPPED;
        rag = null;
        return this;
    }

    public MilestoneBuilder rated(Rag value) {
        rag = value;
        return this;
    }

    public MilestoneBuilder unrated() {
        rag = null;
        return this;
    }

    public MilestoneBuilder with(Solution value) {
        solution = value;
        return this;
    }

    public MilestoneBuilder with(Involvement value) {
        involvement = value;
        return this;
    }

    public MilestoneBuilder with(Evidence value) {
        evidence = value;
        return this;
    }

    public MilestoneBuilder measured(String baseline, String target, String actual) {
        measureBaseline = number(baseline);
        measureTarget = number(target);
        measureActual = number(actual);
        return this;
    }

    /** As when an error speaks of the field: it is named, and its value is gone. */
    public MilestoneBuilder inError(String field) {
        inError.add(field);
        switch (field) {
            case "milestone_id" -> id = null;
            case "dimension" -> dimension = null;
            case "change_stage" -> changeStage = null;
            case "level" -> level = null;
            case "boundary" -> boundary = null;
            case "leadership" -> leadership = null;
            case "baseline_date" -> baseline = null;
            case "forecast_date" -> forecast = null;
            case "actual_date" -> actual = null;
            case "status" -> status = null;
            case "rag" -> rag = null;
            case "solution" -> solution = null;
            case "involvement" -> involvement = null;
            case "evidence" -> evidence = null;
            case "measure_baseline" -> measureBaseline = null;
            case "measure_target" -> measureTarget = null;
            case "measure_actual" -> measureActual = null;
            default -> throw new IllegalArgumentException("no figure needs " + field);
        }
        return this;
    }

    Milestone build(ReturnKey key, String file, int row) {
        return new Milestone(
                key,
                id,
                new Address(file, null, row, 0, null),
                inError,
                "Title of " + id,
                dimension,
                null,
                changeStage,
                level,
                boundary,
                null,
                null,
                null,
                leadership,
                null,
                null,
                baseline,
                forecast,
                actual,
                null,
                status,
                rag,
                null,
                null,
                solution,
                null,
                involvement,
                evidence,
                null,
                null,
                measureBaseline,
                measureTarget,
                measureActual,
                null,
                null);
    }

    private static LocalDate date(String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    private static BigDecimal number(String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
