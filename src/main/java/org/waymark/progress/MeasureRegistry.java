package org.waymark.progress;

import static org.waymark.progress.MeasureDescription.describe;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.waymark.check.Milestone;
import org.waymark.check.MilestoneField;
import org.waymark.programme.Boundary;
import org.waymark.programme.ChangeStage;
import org.waymark.programme.Evidence;
import org.waymark.programme.Involvement;
import org.waymark.programme.Leadership;
import org.waymark.programme.Level;
import org.waymark.programme.Rag;
import org.waymark.programme.Solution;
import org.waymark.programme.Status;
import org.waymark.progress.BreakdownMeasure.Part;

/**
 * Every measure, defined once, in the order of the JSON and CSV reports. To add a measure, add a constant: the measure is
 * then computed, written in every format, described in the docs and linked to its milestones.
 */
public final class MeasureRegistry {

    private static final List<Measure<?>> ALL = new ArrayList<>();

    public static final CountMeasure MILESTONES = count(
            describe("milestones", "Milestones", "Milestones in the returns that count.")
                    .in(MeasureGroup.DELIVERY)
                    .as(MeasureVisibility.KEY),
            "",
            milestone -> Membership.IN,
            milestone -> true);

    public static final CountMeasure OPEN = count(
            describe("open", "Open", "Milestones with the status not started, on track or delayed."),
            "",
            Membership::hasStatus,
            Milestone::open);

    public static final CountMeasure COMPLETED = count(
            describe("completed", "Completed", "Milestones with the status completed."),
            "",
            Membership::hasStatus,
            with(Status.COMPLETED));

    public static final CountMeasure STOPPED = count(
            describe("stopped", "Stopped", "Milestones with the status stopped."),
            "",
            Membership::hasStatus,
            with(Status.STOPPED));

    public static final CountMeasure DELAYED = count(
            describe("delayed", "Delayed", "Milestones with the status delayed. They are also counted as open."),
            "",
            Membership::hasStatus,
            with(Status.DELAYED));

    public static final RateMeasure COMPLETION_RATE = rate(
            describe(
                            "completionRate",
                            "Completion rate",
                            "Completed milestones, as a share of the milestones that are not stopped.")
                    .shortTitle("Completed")
                    .in(MeasureGroup.DELIVERY)
                    .as(MeasureVisibility.HEADLINE)
                    .monthly(MonthlyValue.STOCK.shown()),
            new Population<>("notStopped", "Not stopped", "not stopped", "none to complete", Membership::notStopped),
            "completed",
            with(Status.COMPLETED));

    public static final RateMeasure DUE_RATE = rate(
            describe(
                            "dueRate",
                            "Completed by baseline",
                            "Milestones completed on or before their baseline date, as a share of the milestones that are not"
                                    + " stopped and whose baseline date is on or before the end of the period.")
                    .shortTitle("By baseline")
                    .in(MeasureGroup.DELIVERY)
                    .as(MeasureVisibility.HEADLINE)
                    .monthly(MonthlyValue.STOCK.shown()),
            new Population<>(
                    "due",
                    "Due: not stopped, with a baseline date by the end of the month",
                    "due",
                    "none due yet",
                    Membership::due),
            "completedByBaseline",
            Membership::completedByBaseline);

    public static final RateMeasure DUE_ON_TIME_RATE = rate(
            describe(
                            "dueOnTimeRate",
                            "Due this month, on time",
                            "Milestones completed on or before their baseline date, as a share of the milestones that are not"
                                    + " stopped and whose baseline date is in the period.")
                    .shortTitle("Due on time")
                    .in(MeasureGroup.DELIVERY)
                    .monthly(MonthlyValue.FLOW.shown().fromSample(5)),
            new Population<>(
                    "dueThisMonth",
                    "Due this month: not stopped, with a baseline date in the month",
                    "due this month",
                    "none due this month",
                    Membership::dueThisMonth),
            "completedOnTime",
            Membership::completedByBaseline);

    public static final CountMeasure OVERDUE = count(
            describe("overdue", "Overdue", "Open milestones whose baseline date is on or before the end of the period.")
                    .in(MeasureGroup.DELIVERY)
                    .as(MeasureVisibility.HEADLINE),
            "open past their baseline date",
            Membership::overdue,
            milestone -> true);

    public static final BreakdownMeasure<Optional<Rag>, RagCounts> RAG = add(new BreakdownMeasure<>(
            describe("rag", "Confidence (RAG)", "Open milestones by rating: green, amber, red or unrated."),
            List.of(
                    new Part<>(Optional.of(Rag.GREEN), "green", "Open and green"),
                    new Part<>(Optional.of(Rag.AMBER), "amber", "Open and amber"),
                    new Part<>(Optional.of(Rag.RED), "red", "Open and red"),
                    new Part<>(Optional.empty(), "unrated", "Open and unrated")),
            Membership::ratable,
            milestone -> Membership.ratable(milestone) == Membership.IN ? Optional.ofNullable(milestone.rag()) : null,
            RagCounts::of));

    public static final QuantileMeasure<Spread> SLIPPAGE_DAYS = add(new QuantileMeasure<>(
            describe(
                            "slippageDays",
                            "Slippage",
                            "Actual date (forecast date if there is no actual date) minus baseline date, in days: median,"
                                    + " quartiles and maximum of the milestones that are not stopped and have both dates."
                                    + " Positive means late. Percentiles use linear interpolation (type 7).")
                    .in(MeasureUnit.DAYS_LATE)
                    .in(MeasureGroup.TIME)
                    .as(MeasureVisibility.HEADLINE),
            new Population<>(
                    "slippageDays",
                    "With slippage: not stopped, with both dates",
                    "with both dates",
                    "no milestone has both dates",
                    pair -> Membership.dated(pair.milestone())),
            MilestonePair::slippageDays,
            false,
            true,
            Percentiles::spread));

    public static final QuantileMeasure<Median> DRIFT_DAYS = add(new QuantileMeasure<>(
            describe(
                            "driftDays",
                            "Drift since last period",
                            "Forecast date minus the forecast date in the previous period, in days: median of the milestones"
                                    + " that are open in both periods. Positive means later.")
                    .shortTitle("Drift")
                    .in(MeasureUnit.DAYS_MOVED)
                    .in(MeasureGroup.TIME)
                    .monthly(MonthlyValue.FLOW.shown().fromSample(5)),
            new Population<>(
                    "driftDays",
                    "Open this month and last, with a forecast in both",
                    "open in both periods",
                    "none open in both periods",
                    pair -> Membership.matched(
                            pair, milestone -> Membership.open(milestone).and(Membership.forecast(milestone)))),
            MilestonePair::driftDays,
            true,
            false,
            Percentiles::median));

    public static final MovementMeasure MOVEMENT = add(new MovementMeasure(describe(
                    "movement",
                    "Movement",
                    "Improved, worsened and same count the milestones that are open and rated in both periods. Newly"
                            + " completed, newly stopped, reopened (completed before and open again), resumed (stopped"
                            + " before and open again), added and removed count the milestones that changed in this way"
                            + " since the previous period.")
            .in(MeasureGroup.MOVEMENT)
            .monthly(MonthlyValue.FLOW)));

    public static final BreakdownMeasure<ChangeStage, StageCounts> CHANGE_STAGE = add(new BreakdownMeasure<>(
            describe(
                            "changeStage",
                            "Change stage",
                            "Milestones at each change stage (mind-set, behaviour, culture and outcome), and how many of them"
                                    + " are completed.")
                    .in(MeasureGroup.DEPTH),
            Part.ofTerms("Change stage", ChangeStage.class),
            milestone -> Membership.present(milestone, MilestoneField.CHANGE_STAGE)
                    .and(Membership.readable(milestone, MilestoneField.STATUS)),
            Milestone::changeStage,
            StageCounts::of));

    public static final BreakdownMeasure<Boundary, TermCounts<Boundary>> BOUNDARY_REACH = add(BreakdownMeasure.ofTerms(
            describe("boundaryReach", "Widest boundary", "Milestones by the widest boundary across which they are led.")
                    .in(MeasureGroup.TOGETHER),
            MilestoneField.BOUNDARY));

    public static final RateMeasure CROSS_BOUNDARY_RATE = rate(
            describe(
                            "crossBoundaryRate",
                            "Led across a boundary",
                            "Milestones led across any boundary, as a share of the milestones whose boundary is given.")
                    .in(MeasureGroup.TOGETHER)
                    .as(MeasureVisibility.HEADLINE),
            Population.having(MilestoneField.BOUNDARY),
            milestone -> milestone.boundary() != Boundary.NONE);

    public static final RateMeasure SHARED_LEADERSHIP_RATE = rate(
            describe(
                            "sharedLeadershipRate",
                            "Shared or ceded lead",
                            "Milestones whose leadership is shared or ceded, as a share of the milestones whose leadership is"
                                    + " given.")
                    .in(MeasureGroup.TOGETHER)
                    .as(MeasureVisibility.KEY),
            Population.having(MilestoneField.LEADERSHIP),
            milestone -> milestone.leadership() == Leadership.SHARED || milestone.leadership() == Leadership.CEDED);

    public static final BreakdownMeasure<Level, TermCounts<Level>> LEVELS = add(BreakdownMeasure.ofTerms(
            describe(
                            "levels",
                            "Led at the level of",
                            "Milestones by the level at which they are led: team, organisation, place or footprint.")
                    .in(MeasureGroup.TOGETHER),
            MilestoneField.LEVEL));

    public static final RateMeasure INVOLVEMENT_RATE = rate(
            describe(
                            "involvementRate",
                            "Co-designed or co-led",
                            "Milestones co-designed or co-led with citizens, as a share of the milestones whose involvement is"
                                    + " given.")
                    .in(MeasureGroup.CITIZENS)
                    .as(MeasureVisibility.HEADLINE),
            Population.having(MilestoneField.INVOLVEMENT),
            milestone ->
                    milestone.involvement() == Involvement.CODESIGNED || milestone.involvement() == Involvement.COLED);

    public static final RateMeasure EVIDENCE_RATE = rate(
            describe(
                            "evidenceRate",
                            "Firm evidence",
                            "Completed milestones with service data, user feedback or independent evidence, as a share of the"
                                    + " completed milestones whose evidence is given.")
                    .in(MeasureGroup.CITIZENS)
                    .as(MeasureVisibility.HEADLINE),
            new Population<>(
                    "completedWithEvidence",
                    "Completed, with evidence that could be read",
                    "completed",
                    "none completed",
                    milestone -> Membership.completed(milestone)
                            .and(Membership.present(milestone, MilestoneField.EVIDENCE))),
            milestone -> milestone.evidence() != Evidence.NONE && milestone.evidence() != Evidence.SELF_REPORTED);

    public static final RateMeasure SUSTAINED_RATE = add(LastingMeasures.RATE);

    public static final CountMeasure SUSTAINED_UNCHECKED = add(LastingMeasures.UNCHECKED);

    public static final BreakdownMeasure<Solution, TermCounts<Solution>> SOLUTIONS = add(BreakdownMeasure.ofTerms(
            describe(
                            "solutions",
                            "Solutions so far",
                            "Milestones by solution so far: none, clumsy, partial or full. A clumsy or partial solution never"
                                    + " lowers a rating.")
                    .in(MeasureGroup.CITIZENS),
            MilestoneField.SOLUTION));

    public static final QuantileMeasure<Median> OUTCOME_PROGRESS = add(new QuantileMeasure<>(
            describe(
                            "outcomeProgress",
                            "From baseline to target",
                            "Progress of a milestone's own measure from its baseline to its target, (actual - baseline) /"
                                    + " (target - baseline): median of the milestones with a measure. 1 means on target.")
                    .in(MeasureUnit.SHARE)
                    .in(MeasureGroup.CITIZENS),
            new Population<>(
                    "outcomeProgress",
                    "With a measure from baseline to target",
                    "with a measure",
                    "no milestone has a measure",
                    pair -> OutcomeProgress.measured(pair.milestone())),
            pair -> OutcomeProgress.share(pair.milestone()),
            false,
            false,
            Percentiles::median));

    /** The rates by which footprints are compared with each other. */
    public static final List<RateMeasure> COMPARED =
            List.of(DUE_RATE, CROSS_BOUNDARY_RATE, SHARED_LEADERSHIP_RATE, INVOLVEMENT_RATE, EVIDENCE_RATE);

    private MeasureRegistry() {}

    /** Every measure of milestones, in the order of the JSON and CSV reports. */
    public static List<Measure<?>> all() {
        return List.copyOf(ALL);
    }

    /** The measures of a group. */
    public static Stream<Measure<?>> in(MeasureGroup group) {
        return ALL.stream().filter(measure -> measure.description().group() == group);
    }

    /**
     * The names and definition of a measure of milestones or of returns.
     *
     * @throws IllegalArgumentException if no measure has this key
     */
    public static MeasureDescription description(String key) {
        return Stream.concat(
                        ALL.stream().map(Measure::description),
                        ReturnMeasures.ALL.stream().map(ReturnRate::description))
                .filter(description -> description.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(key));
    }

    /** The measures of milestones that trends show month by month. */
    public static List<Measure<?>> inTrends() {
        return ALL.stream()
                .filter(measure -> measure.description().monthly().inTrends())
                .toList();
    }

    /** The measures that take a median of one number for each milestone. */
    public static Stream<QuantileMeasure<?>> quantiles() {
        return ALL.stream().filter(QuantileMeasure.class::isInstance).map(measure -> (QuantileMeasure<?>) measure);
    }

    /** The rates of milestones that trends show month by month. */
    public static List<RateMeasure> ratesInTrends() {
        return ALL.stream()
                .filter(RateMeasure.class::isInstance)
                .map(RateMeasure.class::cast)
                .filter(rate -> rate.description().monthly().inTrends())
                .toList();
    }

    /** The descriptions of every measure of milestones, and of the figures that are derived from them. */
    public static List<MeasureDescription> descriptions() {
        return Stream.concat(ALL.stream().map(Measure::description), DerivedFigures.ALL.stream())
                .toList();
    }

    /** The filters behind every number, each once, in the order of the measures. */
    public static List<MilestoneFilter> filters() {
        Map<String, MilestoneFilter> filters = new LinkedHashMap<>();
        ALL.stream()
                .flatMap(measure -> measure.filters().stream())
                .forEach(filter -> filters.putIfAbsent(filter.id(), filter));
        return List.copyOf(filters.values());
    }

    private static <M extends Measure<?>> M add(M measure) {
        ALL.add(measure);
        return measure;
    }

    private static CountMeasure count(
            MeasureDescription description,
            String noun,
            Function<Milestone, Membership> membership,
            Predicate<Milestone> counted) {
        return add(new CountMeasure(description, noun, membership, counted));
    }

    private static RateMeasure rate(
            MeasureDescription description, Population<Milestone> among, Predicate<Milestone> counted) {
        return rate(description, among, description.key(), counted);
    }

    private static RateMeasure rate(
            MeasureDescription description,
            Population<Milestone> among,
            String countedId,
            Predicate<Milestone> counted) {
        return add(new RateMeasure(description.in(MeasureUnit.SHARE), among, countedId, counted));
    }

    private static Predicate<Milestone> with(Status status) {
        return milestone -> milestone.status() == status;
    }
}
