package org.waymark.progress;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.waymark.check.MilestoneField;

/**
 * The fields of a milestone that decide whether a measure counts it, and with which number. They are the cells to look at
 * when a figure is doubted. A measure across periods reads the same fields of the previous period.
 */
public final class MeasureFields {

    private static final Map<String, List<MilestoneField<?>>> BY_KEY = Map.ofEntries(
            entry("milestones", List.of()),
            entry("open", List.of(MilestoneField.STATUS)),
            entry("completed", List.of(MilestoneField.STATUS)),
            entry("stopped", List.of(MilestoneField.STATUS)),
            entry("delayed", List.of(MilestoneField.STATUS)),
            entry("completionRate", List.of(MilestoneField.STATUS)),
            entry("dueRate", List.of(MilestoneField.STATUS, MilestoneField.BASELINE_DATE, MilestoneField.ACTUAL_DATE)),
            entry(
                    "dueOnTimeRate",
                    List.of(MilestoneField.STATUS, MilestoneField.BASELINE_DATE, MilestoneField.ACTUAL_DATE)),
            entry("overdue", List.of(MilestoneField.STATUS, MilestoneField.BASELINE_DATE)),
            entry("rag", List.of(MilestoneField.STATUS, MilestoneField.RAG)),
            entry(
                    "slippageDays",
                    List.of(
                            MilestoneField.STATUS,
                            MilestoneField.BASELINE_DATE,
                            MilestoneField.FORECAST_DATE,
                            MilestoneField.ACTUAL_DATE)),
            entry("driftDays", List.of(MilestoneField.STATUS, MilestoneField.FORECAST_DATE)),
            entry("movement", List.of(MilestoneField.STATUS, MilestoneField.RAG)),
            entry("changeStage", List.of(MilestoneField.CHANGE_STAGE, MilestoneField.STATUS)),
            entry("boundaryReach", List.of(MilestoneField.BOUNDARY)),
            entry("crossBoundaryRate", List.of(MilestoneField.BOUNDARY)),
            entry("sharedLeadershipRate", List.of(MilestoneField.LEADERSHIP)),
            entry("levels", List.of(MilestoneField.LEVEL)),
            entry("involvementRate", List.of(MilestoneField.INVOLVEMENT)),
            entry("evidenceRate", List.of(MilestoneField.STATUS, MilestoneField.EVIDENCE)),
            entry(
                    "sustainedRate",
                    List.of(
                            MilestoneField.STATUS,
                            MilestoneField.CHANGE_STAGE,
                            MilestoneField.ACTUAL_DATE,
                            MilestoneField.SUSTAINED)),
            entry(
                    "sustainedUnchecked",
                    List.of(
                            MilestoneField.STATUS,
                            MilestoneField.CHANGE_STAGE,
                            MilestoneField.ACTUAL_DATE,
                            MilestoneField.SUSTAINED)),
            entry("solutions", List.of(MilestoneField.SOLUTION)),
            entry(
                    "outcomeProgress",
                    List.of(
                            MilestoneField.MEASURE_BASELINE,
                            MilestoneField.MEASURE_TARGET,
                            MilestoneField.MEASURE_ACTUAL)));

    private MeasureFields() {}

    /** The fields of a measure in the registry, the deciding one first; none if it counts every milestone. */
    public static List<MilestoneField<?>> of(Measure<?> measure) {
        return Objects.requireNonNull(BY_KEY.get(measure.key()), measure.key());
    }

    /** Whether a measure also reads these fields of the previous period. */
    public static boolean comparesPeriods(Measure<?> measure) {
        return measure instanceof MovementMeasure
                || (measure instanceof QuantileMeasure<?> quantile && quantile.acrossPeriods());
    }
}
