package org.waymark.check.collection;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.waymark.check.CheckedReturn;
import org.waymark.check.ComparableReturn;
import org.waymark.check.HistoryChecks;
import org.waymark.check.HistoryFindings;
import org.waymark.check.ReturnKey;

/**
 * Compares every return with the return that counts in the period before it, and in as many periods before that as the
 * rules need. The period before is the latest earlier period with any return in the input. Periods are compared in
 * order, the earliest first, because an error that is found here may change which of several returns counts.
 */
public final class PeriodTransitions {

    private final HistoryChecks checks;
    private final NavigableMap<YearMonth, List<ComparableReturn>> byPeriod = new TreeMap<>();
    private final Map<ReturnKey, ComparableReturn> counting = new HashMap<>();
    private final Map<ComparableReturn, HistoryFindings> found = new IdentityHashMap<>();
    private final boolean historyGiven;

    private PeriodTransitions(HistoryChecks checks, Collection<ComparableReturn> returns, boolean historyGiven) {
        this.checks = checks;
        this.historyGiven = historyGiven;
        for (ComparableReturn one : returns) {
            byPeriod.computeIfAbsent(one.key().period(), p -> new ArrayList<>()).add(one);
        }
    }

    /**
     * Compares all returns of an input. Their order makes no difference.
     *
     * @param historyGiven whether the user gave earlier returns, so that the earliest period needs an earlier return too
     * @return the results for the returns that were compared; other returns are absent
     */
    public static Map<ComparableReturn, HistoryFindings> compare(
            HistoryChecks checks, Collection<ComparableReturn> returns, boolean historyGiven) {
        PeriodTransitions transitions = new PeriodTransitions(checks, returns, historyGiven);
        transitions.byPeriod.keySet().forEach(transitions::compare);
        return transitions.found;
    }

    private void compare(YearMonth period) {
        Map<ReturnKey, List<ComparableReturn>> byKey = new HashMap<>();
        YearMonth previous = byPeriod.lowerKey(period);
        List<ComparableReturn> now = byPeriod.getOrDefault(period, List.of());
        if (checks.depth() > 0) {
            found.putAll(checks.likelyOfOthers(now, previous == null ? List.of() : counting(previous)));
        }
        for (ComparableReturn one : now) {
            List<ComparableReturn> before = before(one);
            if (!before.isEmpty() && !found.containsKey(one) && one.checked().likelyFootprint() == null) {
                found.put(one, checks.compare(one, before));
            }
            byKey.computeIfAbsent(one.key(), k -> new ArrayList<>()).add(one);
        }
        byKey.forEach((key, same) -> counting.put(key, ReturnSet.best(same, this::compared)));
        if (previous != null || historyGiven) {
            byKey.keySet().forEach(key -> noHistory(key, previous));
        }
    }

    /** The returns that count in a period that was compared, in the order of footprint codes. */
    private List<ComparableReturn> counting(YearMonth period) {
        return byPeriod.getOrDefault(period, List.of()).stream()
                .map(ComparableReturn::key)
                .distinct()
                .sorted()
                .map(counting::get)
                .filter(Objects::nonNull)
                .toList();
    }

    private CheckedReturn compared(ComparableReturn one) {
        HistoryFindings findings = found.get(one);
        return findings == null ? one.checked() : findings.countedIn(one.checked());
    }

    /** The returns that count in the periods before, the latest first, until the first period without one. */
    private List<ComparableReturn> before(ComparableReturn one) {
        List<ComparableReturn> before = new ArrayList<>();
        for (YearMonth period : byPeriod.headMap(one.key().period(), false).descendingKeySet()) {
            @Nullable
            ComparableReturn then = counting.get(new ReturnKey(one.key().footprint(), period));
            if (then == null || before.size() == checks.depth()) {
                break;
            }
            before.add(then);
        }
        return before;
    }

    /**
     * Reports a return that should have an earlier return to compare with but has none.
     *
     * @param previous the period before, or null when there is none
     */
    private void noHistory(ReturnKey key, @Nullable YearMonth previous) {
        ComparableReturn now = counting.get(key);
        if (now == null || checks.depth() == 0 || !now.checked().footprintKnown()) {
            return;
        }
        boolean due = previous == null || checks.isFootprintKnown(now, previous);
        boolean exists = previous != null && counting.containsKey(new ReturnKey(key.footprint(), previous));
        if (due && !exists && !found.containsKey(now)) {
            found.put(now, checks.previousNotFound(now, previous));
        }
    }
}
