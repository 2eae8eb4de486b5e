package org.waymark.progress;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.waymark.check.CheckedReturn;
import org.waymark.check.Milestone;
import org.waymark.check.ReturnKey;
import org.waymark.check.Verdict;
import org.waymark.check.collection.ReturnSet;
import org.waymark.programme.Dimension;
import org.waymark.programme.Footprint;

/**
 * From checked returns to figures. The figures of a period are made of the returns that count (see {@link ReturnSet})
 * from the footprints expected in it, accepted or not, less the values in error. They are compared with the latest
 * earlier period of the input; returns for later periods are ignored.
 *
 * <p>Figures are independent of the order of files, the machine's locale and time zone, and today's date.
 */
public final class ProgressCalculator {

    private final ProgressRequest request;
    private final Verdict verdict;
    private final ReturnSet returns;
    private final List<PeriodReturns> months;
    private final MilestoneHistory reports;
    private final TrendBuilder trends;

    private ProgressCalculator(Verdict verdict, ProgressRequest request) {
        this.request = request;
        this.verdict = verdict;
        this.returns = ReturnSet.of(verdict.returns());
        this.months = PeriodReturns.upTo(request.period(), returns, request.footprints());
        this.reports = new MilestoneHistory(months);
        this.trends = new TrendBuilder(months, request.narrowing());
    }

    /**
     * Computes every figure of one period.
     *
     * @param verdict returns with their milestones; returns of earlier periods are what it is compared with
     */
    public static Progress of(Verdict verdict, ProgressRequest request) {
        return new ProgressCalculator(verdict, request).progress();
    }

    private Progress progress() {
        YearMonth period = request.period();
        YearMonth previous = returns.periodBefore(period).orElse(null);
        Narrowing narrowing = request.narrowing();
        MilestoneMatcher tracker = new MilestoneMatcher(returns, period, previous, reports);
        List<FootprintTrack> tracks = request.footprints().expectedIn(period).stream()
                .filter(narrowing::shows)
                .map(tracker::track)
                .toList();
        List<ReturnKey> unexpected = narrowing.footprints().isEmpty() ? unexpected() : List.of();
        LocalDate deadline =
                request.deadline() == null ? null : request.deadline().of(period);
        MilestoneSet all = setOf(tracks).only(narrowing::shows);
        return new Progress(
                request.programme(),
                period,
                previous,
                request.asOf(),
                new CoverageCount(tracks, deadline)
                        .coverage(unexpected.stream().map(ReturnKey::footprint).toList()),
                Measures.of(all),
                dimensions().stream().map(d -> dimension(d, all)).toList(),
                tracks.stream().map(this::footprint).toList(),
                new LeftOuts(verdict, returns, period).of(counted(tracks), unexpected),
                all.removed(),
                trends.overall(),
                new LearningFinder(months.get(months.size() - 1), reports, narrowing).pairs(),
                narrowing.words());
    }

    private List<Dimension> dimensions() {
        return Arrays.stream(Dimension.values())
                .filter(request.narrowing()::shows)
                .toList();
    }

    private DimensionProgress dimension(Dimension dimension, MilestoneSet all) {
        MilestoneSet part = all.only(in(dimension));
        return new DimensionProgress(dimension, Measures.of(part), part.tracked(), trends.of(dimension));
    }

    private FootprintProgress footprint(FootprintTrack track) {
        MilestoneSet all = setOf(List.of(track)).only(request.narrowing()::shows);
        Map<Dimension, Measures> byDimension = new EnumMap<>(Dimension.class);
        dimensions().forEach(d -> byDimension.put(d, Measures.of(all.only(in(d)))));
        return new FootprintProgress(
                track.footprint(),
                track.state(),
                Measures.of(all),
                byDimension,
                all.tracked(),
                trends.of(track.footprint()));
    }

    private MilestoneSet setOf(List<FootprintTrack> tracks) {
        return new MilestoneSet(
                tracks.stream().anyMatch(FootprintTrack::compared),
                tracks.stream().flatMap(t -> t.milestones().stream()).toList(),
                tracks.stream().flatMap(t -> t.removed().stream()).toList());
    }

    private List<ReturnKey> unexpected() {
        Set<String> expected = request.footprints().expectedIn(request.period()).stream()
                .map(Footprint::code)
                .collect(Collectors.toSet());
        return returns.keys(request.period()).stream()
                .filter(key -> !expected.contains(key.footprint()))
                .toList();
    }

    private static List<CheckedReturn> counted(List<FootprintTrack> tracks) {
        return tracks.stream().map(FootprintTrack::now).filter(Objects::nonNull).toList();
    }

    private static Predicate<Milestone> in(Dimension dimension) {
        return m -> m.dimension() == dimension;
    }
}
