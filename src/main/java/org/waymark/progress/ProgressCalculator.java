package org.waymark.progress;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.check.CheckedReturn;
import org.waymark.check.Milestone;
import org.waymark.check.ReturnKey;
import org.waymark.check.Verdict;
import org.waymark.check.collection.ReturnSet;
import org.waymark.programme.Dimension;
import org.waymark.programme.Footprint;

/**
 * Calculates the figures of a period from checked returns. The figures use the returns that count (see
 * {@link ReturnSet}) from the footprints that are expected in the period. A return need not be accepted: only its values
 * in error are ignored. The period is compared with the latest earlier period in the input; returns for later periods
 * are ignored.
 *
 * <p>Figures do not depend on the order of files, the locale, the time zone or today's date.
 */
public final class ProgressCalculator {

    private final ProgressRequest request;
    private final Verdict verdict;
    private final ReturnSet returns;
    private final List<PeriodReturns> months;
    private final MilestoneHistory history;
    private final TrendBuilder trends;

    private ProgressCalculator(Verdict verdict, ProgressRequest request) {
        this.request = request;
        this.verdict = verdict;
        this.returns = ReturnSet.of(verdict.returns());
        this.months = PeriodReturns.upTo(request.period(), returns, request.footprints());
        this.history = new MilestoneHistory(months);
        this.trends = new TrendBuilder(months, returns, request);
    }

    /**
     * Calculates all figures of one period.
     *
     * @param verdict the checked returns of the period and of earlier periods, in any order
     * @param request the period and the part of the programme to calculate
     */
    public static Progress of(Verdict verdict, ProgressRequest request) {
        return new ProgressCalculator(verdict, request).progress();
    }

    private Progress progress() {
        YearMonth period = request.period();
        YearMonth previous = returns.periodBefore(period).orElse(null);
        Narrowing narrowing = request.narrowing();
        MilestoneMatcher matcher = new MilestoneMatcher(returns, period, previous, history);
        List<MatchedFootprint> matched = request.footprints().expectedIn(period).stream()
                .filter(narrowing::shows)
                .map(matcher::match)
                .toList();
        List<ReturnKey> unexpected = narrowing.footprints().isEmpty() ? unexpected() : List.of();
        LocalDate deadline =
                request.deadline() == null ? null : request.deadline().of(period);
        MilestoneSet all = setOf(matched).filter(narrowing::shows);
        return new Progress(
                request.programme(),
                period,
                previous,
                request.asOf(),
                Coverage.of(
                        matched,
                        deadline,
                        unexpected.stream().map(ReturnKey::footprint).toList()),
                Measures.of(all),
                dimensions().stream().map(d -> dimension(d, all)).toList(),
                matched.stream().map(this::footprint).toList(),
                new LeftOutFinder(verdict, returns, period).of(counted(matched), unexpected),
                all.removed(),
                trends.overall(),
                comparison(matched, previous),
                new BurnUpBuilder(period, history).of(all.milestones()),
                new DecisionFinder(history)
                        .of(all.filter(m -> m.dimension() != null).pairs()),
                new OutcomeFinder(request, history).of(setOf(matched).pairs()),
                new LearningFinder(months.get(months.size() - 1), history, narrowing).pairs(),
                new LearningChance(months.get(months.size() - 1), history, narrowing).expected(),
                narrowing.description());
    }

    /** Compares all footprints; a part of them is not compared, because the limits would be those of the part. */
    private List<FootprintFunnel> comparison(List<MatchedFootprint> matched, @Nullable YearMonth previous) {
        if (!request.narrowing().footprints().isEmpty()) {
            return List.of();
        }
        return MeasureRegistry.COMPARED.stream()
                .map(measure -> {
                    Map<Footprint, Rate> now = new LinkedHashMap<>();
                    Map<Footprint, Rate> before = new HashMap<>();
                    for (MatchedFootprint each : matched) {
                        now.put(each.footprint(), rate(measure, each.now()));
                        before.put(
                                each.footprint(),
                                rate(
                                        measure,
                                        previous == null
                                                ? null
                                                : returns.counting(new ReturnKey(
                                                                each.footprint().code(), previous))
                                                        .orElse(null)));
                    }
                    return FunnelCalculator.of(measure, now, before);
                })
                .toList();
    }

    private Rate rate(RateMeasure measure, @Nullable CheckedReturn received) {
        List<Milestone> milestones = received == null
                ? List.of()
                : received.milestones().stream()
                        .filter(request.narrowing()::shows)
                        .toList();
        return Objects.requireNonNull(measure.of(milestones).value());
    }

    private List<Dimension> dimensions() {
        return Arrays.stream(Dimension.values())
                .filter(request.narrowing()::shows)
                .toList();
    }

    private DimensionProgress dimension(Dimension dimension, MilestoneSet all) {
        MilestoneSet part = all.filter(in(dimension));
        return new DimensionProgress(dimension, Measures.of(part), part.pairs(), trends.of(dimension));
    }

    private FootprintProgress footprint(MatchedFootprint matched) {
        MilestoneSet all = setOf(List.of(matched)).filter(request.narrowing()::shows);
        Map<Dimension, Measures> byDimension = new EnumMap<>(Dimension.class);
        dimensions().forEach(d -> byDimension.put(d, Measures.of(all.filter(in(d)))));
        return new FootprintProgress(
                matched.footprint(),
                matched.state(),
                Measures.of(all),
                byDimension,
                all.pairs(),
                trends.of(matched.footprint()));
    }

    private MilestoneSet setOf(List<MatchedFootprint> matched) {
        return new MilestoneSet(
                matched.stream().anyMatch(MatchedFootprint::compared),
                matched.stream().flatMap(t -> t.milestones().stream()).toList(),
                matched.stream().flatMap(t -> t.removed().stream()).toList());
    }

    private List<ReturnKey> unexpected() {
        Set<String> expected = request.footprints().expectedIn(request.period()).stream()
                .map(Footprint::code)
                .collect(Collectors.toSet());
        return returns.keys(request.period()).stream()
                .filter(key -> !expected.contains(key.footprint()))
                .toList();
    }

    private static List<CheckedReturn> counted(List<MatchedFootprint> matched) {
        return matched.stream()
                .map(MatchedFootprint::now)
                .filter(Objects::nonNull)
                .toList();
    }

    private static Predicate<Milestone> in(Dimension dimension) {
        return m -> m.dimension() == dimension;
    }
}
