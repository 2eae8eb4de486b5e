package org.waymark.progress;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
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

/** Puts each milestone of a period beside itself in the previous one. */
final class MilestoneMatcher {

    private static final Comparator<Milestone> BY_ID = Comparator.comparing(
                    Milestone::id, Comparator.nullsLast(Comparator.<String>naturalOrder()))
            .thenComparing(m -> m.source().file())
            .thenComparing(m -> m.source().sheet(), Comparator.nullsFirst(Comparator.<String>naturalOrder()))
            .thenComparingInt(m -> m.source().row());

    private final ReturnSet returns;
    private final YearMonth period;
    private final @Nullable YearMonth previous;
    private final MilestoneHistory reports;

    MilestoneMatcher(ReturnSet returns, YearMonth period, @Nullable YearMonth previous, MilestoneHistory reports) {
        this.returns = returns;
        this.period = period;
        this.previous = previous;
        this.reports = reports;
    }

    FootprintTrack track(Footprint footprint) {
        CheckedReturn now = counting(footprint, period);
        CheckedReturn before = previous == null ? null : counting(footprint, previous);
        boolean compared = tells(now) && tells(before);
        Map<String, Milestone> then = compared ? byId(before) : Map.of();
        List<MilestonePair> milestones = milestones(now).stream()
                .sorted(BY_ID)
                .map(m -> tracked(footprint, m, m.id() == null ? null : then.get(m.id()), compared))
                .toList();
        Set<String> stillThere = new HashSet<>(byId(now).keySet());
        List<MilestonePair> removed = then.values().stream()
                .filter(m -> !stillThere.contains(m.id()))
                .sorted(BY_ID)
                .map(m -> new MilestonePair(footprint, m, m, null, null, false, true, Set.of(), history(m)))
                .toList();
        return new FootprintTrack(footprint, now, compared, milestones, removed);
    }

    private @Nullable CheckedReturn counting(Footprint footprint, YearMonth month) {
        return footprint.validIn(month)
                ? returns.counting(new ReturnKey(footprint.code(), month)).orElse(null)
                : null;
    }

    /** Whether it says which milestones there are: a return that holds no readable row says so only as a nil return. */
    private static boolean tells(@Nullable CheckedReturn one) {
        return one != null && (one.nil() || !one.milestones().isEmpty());
    }

    private MilestonePair tracked(Footprint footprint, Milestone now, @Nullable Milestone before, boolean compared) {
        return new MilestonePair(
                footprint,
                now,
                before,
                slippage(now),
                before == null ? null : drift(now, before),
                Membership.overdue(now) == Membership.IN,
                compared,
                changes(now, before, compared),
                history(now));
    }

    private List<ForecastPoint> history(Milestone milestone) {
        return reports.of(milestone).stream().map(ForecastPoint::of).toList();
    }

    private static @Nullable Integer slippage(Milestone milestone) {
        LocalDate finish = milestone.actualDate() == null ? milestone.forecastDate() : milestone.actualDate();
        return Membership.dated(milestone) == Membership.IN ? days(milestone.baselineDate(), finish) : null;
    }

    private static @Nullable Integer drift(Milestone now, Milestone before) {
        return now.open() && before.open() ? days(before.forecastDate(), now.forecastDate()) : null;
    }

    /** A span beyond what an int holds, as between the years 1 and 9999999, is the largest an int holds. */
    private static @Nullable Integer days(@Nullable LocalDate from, @Nullable LocalDate to) {
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
        Status was = before.status();
        if (was != null && was != Status.COMPLETED && now.status() == Status.COMPLETED) {
            changes.add(Change.NEWLY_COMPLETED);
        }
        if (was == Status.COMPLETED && now.open()) {
            changes.add(Change.REOPENED);
        }
        if (now.open() && before.open()) {
            int worse = compare(now.rag(), before.rag());
            if (worse != 0) {
                changes.add(worse > 0 ? Change.WORSENED : Change.IMPROVED);
            }
        }
        return changes;
    }

    /** Positive when worse than before; 0 when the same or when either is unrated. */
    private static int compare(@Nullable Rag now, @Nullable Rag before) {
        return now == null || before == null ? 0 : now.compareTo(before);
    }

    private static List<Milestone> milestones(@Nullable CheckedReturn one) {
        return one == null ? List.of() : one.milestones();
    }

    private static Map<String, Milestone> byId(@Nullable CheckedReturn one) {
        Map<String, Milestone> byId = new HashMap<>();
        for (Milestone milestone : milestones(one)) {
            if (milestone.id() != null) {
                byId.putIfAbsent(milestone.id(), milestone);
            }
        }
        return byId;
    }
}
