package org.waymark.progress;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.check.CheckedReturn;
import org.waymark.check.Milestone;
import org.waymark.check.ReturnKey;
import org.waymark.check.collection.ReturnSet;
import org.waymark.programme.Footprint;
import org.waymark.programme.Rag;
import org.waymark.programme.Status;
import org.waymark.progress.MilestonePair.Change;

/** Matches each milestone of a period with the same milestone in the previous period, by footprint and ID. */
final class MilestoneMatcher {

    private static final Comparator<Milestone> BY_ID = Comparator.comparing(
                    Milestone::id, Comparator.nullsLast(Comparator.<String>naturalOrder()))
            .thenComparing(m -> m.source().file())
            .thenComparing(m -> m.source().sheet(), Comparator.nullsFirst(Comparator.<String>naturalOrder()))
            .thenComparingInt(m -> m.source().row());

    private final ReturnSet returns;
    private final YearMonth period;
    private final @Nullable YearMonth previous;
    private final MilestoneHistory history;

    MilestoneMatcher(ReturnSet returns, YearMonth period, @Nullable YearMonth previous, MilestoneHistory history) {
        this.returns = returns;
        this.period = period;
        this.previous = previous;
        this.history = history;
    }

    /** Matches the milestones of a footprint, and finds those that it no longer reports. */
    MatchedFootprint match(Footprint footprint) {
        CheckedReturn now = counting(footprint, period);
        CheckedReturn before = comparableBefore(footprint, now);
        Map<String, Milestone> then = byId(before);
        List<Milestone> ordered = milestones(now).stream().sorted(BY_ID).toList();
        Set<String> stillThere = byId(now).keySet();
        List<MilestonePair> removed = then.values().stream()
                .filter(m -> !stillThere.contains(m.id()))
                .sorted(BY_ID)
                .map(m -> new MilestonePair(footprint, m, m, null, null, false, true, Set.of(), forecasts(m)))
                .toList();
        return matched(footprint, now, before, then, ordered, removed);
    }

    /** The same for measures, which need neither an order nor the milestones that are no longer reported. */
    MatchedFootprint matchReported(Footprint footprint) {
        CheckedReturn now = counting(footprint, period);
        CheckedReturn before = comparableBefore(footprint, now);
        return matched(footprint, now, before, byId(before), milestones(now), List.of());
    }

    private MatchedFootprint matched(
            Footprint footprint,
            @Nullable CheckedReturn now,
            @Nullable CheckedReturn before,
            Map<String, Milestone> then,
            List<Milestone> milestones,
            List<MilestonePair> removed) {
        boolean compared = before != null;
        List<MilestonePair> pairs = new ArrayList<>(milestones.size());
        for (Milestone milestone : milestones) {
            pairs.add(pair(footprint, milestone, milestone.id() == null ? null : then.get(milestone.id()), compared));
        }
        return new MatchedFootprint(footprint, now, compared, pairs, removed);
    }

    /** The return of the previous period; null if one of the two cannot be compared. */
    private @Nullable CheckedReturn comparableBefore(Footprint footprint, @Nullable CheckedReturn now) {
        CheckedReturn before = previous == null ? null : counting(footprint, previous);
        return comparable(now) && comparable(before) ? before : null;
    }

    private @Nullable CheckedReturn counting(Footprint footprint, YearMonth month) {
        return footprint.validIn(month)
                ? returns.counting(new ReturnKey(footprint.code(), month)).orElse(null)
                : null;
    }

    /** Whether the return can be compared: it has a readable milestone or is a nil return. */
    private static boolean comparable(@Nullable CheckedReturn received) {
        return received != null && (received.nil() || !received.milestones().isEmpty());
    }

    private MilestonePair pair(Footprint footprint, Milestone now, @Nullable Milestone before, boolean compared) {
        return new MilestonePair(
                footprint,
                now,
                before,
                slippage(now),
                before == null ? null : drift(now, before),
                Membership.overdue(now) == Membership.IN,
                compared,
                changes(now, before, compared),
                forecasts(now));
    }

    private List<ForecastPoint> forecasts(Milestone milestone) {
        List<Milestone> reports = history.reportsOf(milestone);
        return reports.size() == 1
                ? List.of(ForecastPoint.of(reports.get(0)))
                : reports.stream().map(ForecastPoint::of).toList();
    }

    private static @Nullable Integer slippage(Milestone milestone) {
        LocalDate finish = milestone.actualDate() == null ? milestone.forecastDate() : milestone.actualDate();
        return Membership.dated(milestone) == Membership.IN ? days(milestone.baselineDate(), finish) : null;
    }

    private static @Nullable Integer drift(Milestone now, Milestone before) {
        return now.open() && before.open() ? days(before.forecastDate(), now.forecastDate()) : null;
    }

    /** Dates can be millions of years apart, so a span that does not fit an int becomes the nearest int. */
    static @Nullable Integer days(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null || to == null) {
            return null;
        }
        long days = ChronoUnit.DAYS.between(from, to);
        return (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, days));
    }

    private static Set<Change> changes(Milestone now, @Nullable Milestone before, boolean compared) {
        Set<Change> changes = EnumSet.noneOf(Change.class);
        if (before == null) {
            if (compared && now.id() != null) {
                changes.add(Change.ADDED);
            }
            return changes;
        }
        Change ofStatus = ofStatus(before.status(), now.status());
        if (ofStatus != null) {
            changes.add(ofStatus);
        }
        if (now.open() && before.open()) {
            int difference = compare(now.rag(), before.rag());
            if (difference != 0) {
                changes.add(difference > 0 ? Change.WORSENED : Change.IMPROVED);
            }
        }
        return changes;
    }

    /** Null if the status is the same, or is missing in either period, or the milestone is open in both. */
    private static @Nullable Change ofStatus(@Nullable Status was, @Nullable Status is) {
        if (was == null || is == null || was == is) {
            return null;
        }
        return switch (is) {
            case COMPLETED -> Change.NEWLY_COMPLETED;
            case STOPPED -> Change.NEWLY_STOPPED;
            default -> was == Status.COMPLETED ? Change.REOPENED : was == Status.STOPPED ? Change.RESUMED : null;
        };
    }

    /** Positive if worse than before; 0 if the same or if either is unrated. */
    private static int compare(@Nullable Rag now, @Nullable Rag before) {
        return now == null || before == null ? 0 : now.compareTo(before);
    }

    private static List<Milestone> milestones(@Nullable CheckedReturn received) {
        return received == null ? List.of() : received.milestones();
    }

    private static Map<String, Milestone> byId(@Nullable CheckedReturn received) {
        Map<String, Milestone> byId = new HashMap<>();
        for (Milestone milestone : milestones(received)) {
            if (milestone.id() != null) {
                byId.putIfAbsent(milestone.id(), milestone);
            }
        }
        return byId;
    }
}
