package org.waymark.progress;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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
import org.waymark.programme.VocabularyTerm;
import org.waymark.progress.BreakdownMeasure.Part;

/**
 * Every measure, defined once, in the order of the JSON and CSV reports. A new measure is one more constant here: it is
 * then computed, written to every format, explained in the docs, and linked to its milestones.
 */
public final class MeasureRegistry {

    private static final List<Measure<?>> ALL = new ArrayList<>();

    public static final CountMeasure MILESTONES = count(
            describe("milestones", "Milestones", "Milestones of the returns that count.")
                    .in(MeasureGroup.DELIVERY)
                    .as(Prominence.KEY),
            "",
            milestone -> Membership.IN,
            milestone -> true);

    public static final CountMeasure OPEN = count(
            describe("open", "Open", "Milestones not started, on track or delayed."),
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
            describe("delayed", "Delayed", "Milestones with the status delayed; they are among the open ones."),
            "",
            Membership::hasStatus,
            with(Status.DELAYED));

    public static final RateMeasure COMPLETION_RATE = rateOverTime(
            describe("completionRate", "Completion rate", "Completed, of the milestones not stopped.")
                    .shortTitle("Completed")
                    .in(MeasureGroup.DELIVERY)
                    .as(Prominence.HEADLINE),
            new Population<>("notStopped", "Not stopped", "not stopped", "none to complete", Membership::notStopped),
            "completed",
            with(Status.COMPLETED));

    public static final RateMeasure DUE_RATE = rateOverTime(
            describe(
                            "dueRate",
                            "Completed by baseline",
                            "Completed with an actual date on or before the baseline date, of the milestones not stopped"
                                    + " whose baseline date is on or before the end of the period.")
                    .shortTitle("By baseline")
                    .in(MeasureGroup.DELIVERY)
                    .as(Prominence.HEADLINE),
            new Population<>(
                    "due",
                    "Due: not stopped, with a baseline date by the end of the month",
                    "due",
                    "none due yet",
                    Membership::due),
            "completedByBaseline",
            Membership::completedByBaseline);

    public static final CountMeasure OVERDUE = count(
            describe("overdue", "Overdue", "Open milestones whose baseline date is on or before the end of the period.")
                    .in(MeasureGroup.DELIVERY)
                    .as(Prominence.HEADLINE),
            "open past their baseline date",
            Membership::overdue,
            milestone -> true);

    public static final BreakdownMeasure<Optional<Rag>, RagCounts> RAG = add(new BreakdownMeasure<>(
            describe("rag", "Confidence (RAG)", "Green, amber, red and unrated, over the open milestones."),
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
                            "Actual date, or forecast date where there is none, less baseline date: median, quartiles and"
                                    + " greatest, over the milestones not stopped with both dates. Positive is late."
                                    + " Percentiles by linear interpolation (type 7).")
                    .in(MeasureUnit.DAYS_LATE)
                    .in(MeasureGroup.TIME)
                    .as(Prominence.HEADLINE),
            new Population<>(
                    "slippageDays",
                    "With slippage: not stopped, with both dates",
                    "with both dates",
                    "no milestone has both dates",
                    tracked -> Membership.dated(tracked.milestone())),
            MilestonePair::slippageDays,
            false,
            true,
            Percentiles::spread));

    public static final QuantileMeasure<Median> DRIFT_DAYS = add(new QuantileMeasure<>(
            describe(
                            "driftDays",
                            "Drift since last period",
                            "Forecast date less the forecast date of the previous period: median over the milestones open"
                                    + " in both.")
                    .shortTitle("Drift")
                    .in(MeasureUnit.DAYS_MOVED)
                    .in(MeasureGroup.TIME),
            new Population<>(
                    "driftDays",
                    "Open this month and last, with a forecast in both",
                    "open in both periods",
                    "none open in both periods",
                    tracked -> Membership.matched(
                            tracked, milestone -> Membership.open(milestone).and(Membership.forecast(milestone)))),
            MilestonePair::driftDays,
            true,
            false,
            Percentiles::median));

    public static final MovementMeasure MOVEMENT = add(new MovementMeasure(describe(
                    "movement",
                    "Movement",
                    "Improved, worsened and same count the ratings of milestones open and rated in both periods; beside"
                            + " them the milestones newly completed, reopened, added and removed since the previous"
                            + " period.")
            .in(MeasureGroup.MOVEMENT)));

    /** A milestone whose status is in error is counted at its stage too, but not among the completed. */
    public static final BreakdownMeasure<ChangeStage, StageCounts> CHANGE_STAGE = add(new BreakdownMeasure<>(
            describe(
                            "changeStage",
                            "Change stage",
                            "Milestones, and completed ones among them, at mind-set, behaviour, culture and outcome.")
                    .in(MeasureGroup.DEPTH),
            parts("Change stage", ChangeStage.class),
            milestone -> Membership.present(milestone, MilestoneField.CHANGE_STAGE)
                    .and(Membership.readable(milestone, MilestoneField.STATUS)),
            Milestone::changeStage,
            StageCounts::of));

    public static final BreakdownMeasure<Boundary, TermCounts<Boundary>> BOUNDARY_REACH = terms(
            describe("boundaryReach", "Widest boundary", "Milestones by the widest boundary across which they are led.")
                    .in(MeasureGroup.TOGETHER),
            MilestoneField.BOUNDARY);

    public static final RateMeasure CROSS_BOUNDARY_RATE = rate(
            describe(
                            "crossBoundaryRate",
                            "Led across a boundary",
                            "Milestones led across any boundary, of all milestones.")
                    .in(MeasureGroup.TOGETHER)
                    .as(Prominence.HEADLINE),
            having(MilestoneField.BOUNDARY),
            milestone -> milestone.boundary() != Boundary.NONE);

    public static final RateMeasure SHARED_LEADERSHIP_RATE = rate(
            describe(
                            "sharedLeadershipRate",
                            "Shared or ceded lead",
                            "Milestones whose leadership is shared or ceded, of all milestones.")
                    .in(MeasureGroup.TOGETHER)
                    .as(Prominence.KEY),
            having(MilestoneField.LEADERSHIP),
            milestone -> milestone.leadership() == Leadership.SHARED || milestone.leadership() == Leadership.CEDED);

    public static final BreakdownMeasure<Level, TermCounts<Level>> LEVELS = terms(
            describe(
                            "levels",
                            "Led at the level of",
                            "Milestones led at team, organisation, place and footprint level.")
                    .in(MeasureGroup.TOGETHER),
            MilestoneField.LEVEL);

    public static final RateMeasure INVOLVEMENT_RATE = rate(
            describe(
                            "involvementRate",
                            "Co-designed or co-led",
                            "Milestones co-designed or co-led with citizens, of all milestones.")
                    .in(MeasureGroup.CITIZENS)
                    .as(Prominence.HEADLINE),
            having(MilestoneField.INVOLVEMENT),
            milestone ->
                    milestone.involvement() == Involvement.CODESIGNED || milestone.involvement() == Involvement.COLED);

    public static final RateMeasure EVIDENCE_RATE = rate(
            describe(
                            "evidenceRate",
                            "Firm evidence",
                            "Completed milestones shown by service data, user feedback or independent evidence, of the"
                                    + " completed.")
                    .in(MeasureGroup.CITIZENS)
                    .as(Prominence.HEADLINE),
            new Population<>(
                    "completedWithEvidence",
                    "Completed, with evidence that could be read",
                    "completed",
                    "none completed",
                    milestone -> Membership.completed(milestone)
                            .and(Membership.present(milestone, MilestoneField.EVIDENCE))),
            milestone -> milestone.evidence() != Evidence.NONE && milestone.evidence() != Evidence.SELF_REPORTED);

    public static final BreakdownMeasure<Solution, TermCounts<Solution>> SOLUTIONS = terms(
            describe(
                            "solutions",
                            "Solutions so far",
                            "Milestones with no solution yet, a clumsy, a partial and a full one. Neutral: a clumsy"
                                    + " solution lowers nothing.")
                    .in(MeasureGroup.CITIZENS),
            MilestoneField.SOLUTION);

    public static final QuantileMeasure<Median> OUTCOME_PROGRESS = add(new QuantileMeasure<>(
            describe(
                            "outcomeProgress",
                            "From baseline to target",
                            "How far the measure has come from its baseline to its target, (actual - baseline) / (target"
                                    + " - baseline): median over the milestones with a measure. 1 is at target.")
                    .in(MeasureUnit.SHARE)
                    .in(MeasureGroup.CITIZENS),
            new Population<>(
                    "outcomeProgress",
                    "With a measure from baseline to target",
                    "with a measure",
                    "no milestone has a measure",
                    tracked -> OutcomeProgress.measured(tracked.milestone())),
            tracked -> OutcomeProgress.share(tracked.milestone()),
            false,
            false,
            Percentiles::median));

    /** The reporting rate and the on-time rate, which are shares of returns. */
    public static final List<ReturnRate> OF_RETURNS = List.of(
            new ReturnRate(
                    describe(
                                    "reportingRate",
                                    "Reporting rate",
                                    "Footprints whose return that counts is accepted, of the footprints expected in the"
                                            + " period.")
                            .in(MeasureUnit.SHARE),
                    "expected returns accepted",
                    false,
                    Coverage::reportingRate),
            new ReturnRate(
                    describe(
                                    "onTimeRate",
                                    "On-time rate",
                                    "Footprints whose return that counts is accepted and was submitted by the deadline,"
                                            + " of the footprints expected. No data when the programme sets no"
                                            + " deadline.")
                            .in(MeasureUnit.SHARE),
                    "expected returns accepted on time",
                    true,
                    Coverage::onTimeRate));

    private static final List<MeasureDescription> MADE_OF_MEASURES = List.of(
            describe(
                    "trend",
                    "Trend",
                    "Month by month the completion rate, the rate completed by baseline, the ratings and, overall, the reporting rate, as"
                            + " each month's own report said them; with XmR limits, mean less and plus 2.66 times the"
                            + " mean moving range."),
            describe(
                    "learning",
                    "Learning",
                    "Pairs of footprints: in one dimension and at one level the first has recovered or sustained"
                            + " progress, and the second is stuck; with the milestones that show it."));

    private MeasureRegistry() {}

    /** Every measure of milestones, in the order of the JSON and CSV reports. */
    public static List<Measure<?>> all() {
        return List.copyOf(ALL);
    }

    /** The measures of a group. */
    public static Stream<Measure<?>> in(MeasureGroup group) {
        return ALL.stream().filter(measure -> measure.description().group() == group);
    }

    /** What a measure of milestones or of returns is called. */
    public static MeasureDescription description(String key) {
        return Stream.concat(
                        ALL.stream().map(Measure::description),
                        OF_RETURNS.stream().map(ReturnRate::description))
                .filter(description -> description.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(key));
    }

    /** The rates that trends follow month by month. */
    public static List<RateMeasure> overTime() {
        return ALL.stream()
                .filter(RateMeasure.class::isInstance)
                .map(RateMeasure.class::cast)
                .filter(RateMeasure::overTime)
                .toList();
    }

    /** What every measure of milestones means, and what is made of measures: trends and learning. */
    public static List<MeasureDescription> descriptions() {
        return Stream.concat(ALL.stream().map(Measure::description), MADE_OF_MEASURES.stream())
                .toList();
    }

    /** Every set of milestones behind a number, each once, in the order of the measures. */
    public static List<MilestoneFilter> filters() {
        Map<String, MilestoneFilter> filters = new LinkedHashMap<>();
        ALL.stream()
                .flatMap(measure -> measure.filters().stream())
                .forEach(filter -> filters.putIfAbsent(filter.id(), filter));
        return List.copyOf(filters.values());
    }

    private static MeasureDescription describe(String key, String title, String definition) {
        return MeasureDescription.of(key, title, definition);
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
        return add(new RateMeasure(description.in(MeasureUnit.SHARE), among, description.key(), counted, false));
    }

    private static RateMeasure rateOverTime(
            MeasureDescription description,
            Population<Milestone> among,
            String countedId,
            Predicate<Milestone> counted) {
        return add(new RateMeasure(description.in(MeasureUnit.SHARE), among, countedId, counted, true));
    }

    private static <T extends Enum<T> & VocabularyTerm> BreakdownMeasure<T, TermCounts<T>> terms(
            MeasureDescription description, MilestoneField<T> field) {
        return add(new BreakdownMeasure<>(
                description,
                parts(description.title(), field.type()),
                milestone -> Membership.present(milestone, field),
                milestone -> milestone.get(field),
                TermCounts::of));
    }

    private static <T extends Enum<T> & VocabularyTerm> List<Part<T>> parts(String title, Class<T> terms) {
        return Arrays.stream(terms.getEnumConstants())
                .map(term ->
                        new Part<>(term, term.id(), title + ": " + term.label().toLowerCase(Locale.ROOT)))
                .toList();
    }

    /** Those whose field has a value. */
    private static Population<Milestone> having(MilestoneField<?> field) {
        return new Population<>(
                "with-" + field.name(),
                "With " + field.name() + " given",
                "with " + field.name() + " given",
                "nothing to count",
                milestone -> Membership.present(milestone, field));
    }

    private static Predicate<Milestone> with(Status status) {
        return milestone -> milestone.status() == status;
    }
}
