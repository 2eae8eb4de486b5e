package org.waymark.check.collection;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.waymark.check.OpenReturn;
import org.waymark.check.ReturnKey;

/**
 * Holds every return against the one that counts in the period before it, and in the ones before that as far as rules
 * look back. The period before is the latest earlier one of the whole input. As an error found here may decide which of
 * several returns counts, periods are taken one after another, the earliest first.
 */
public final class Transitions {

    private final NavigableMap<YearMonth, List<OpenReturn>> byPeriod = new TreeMap<>();
    private final Map<ReturnKey, OpenReturn> counting = new HashMap<>();
    private final boolean historyGiven;

    private Transitions(Collection<OpenReturn> returns, boolean historyGiven) {
        this.historyGiven = historyGiven;
        for (OpenReturn one : returns) {
            byPeriod.computeIfAbsent(one.key().period(), p -> new ArrayList<>()).add(one);
        }
    }

    /**
     * Compares all returns of an input; the order in which they are given makes no difference.
     *
     * @param historyGiven whether somebody said where earlier returns are, so that even the earliest period should have
     *     something to be held against
     */
    public static void compare(Collection<OpenReturn> returns, boolean historyGiven) {
        Transitions transitions = new Transitions(returns, historyGiven);
        transitions.byPeriod.keySet().forEach(transitions::compare);
    }

    private void compare(YearMonth period) {
        List<OpenReturn> returns = byPeriod.getOrDefault(period, List.of());
        returns.forEach(one -> one.compareWith(before(one)));
        Map<ReturnKey, List<OpenReturn>> byKey = new HashMap<>();
        returns.forEach(
                one -> byKey.computeIfAbsent(one.key(), k -> new ArrayList<>()).add(one));
        byKey.forEach((key, same) -> counting.put(key, ReturnSet.best(same)));
        YearMonth previous = byPeriod.lowerKey(period);
        if (previous != null || historyGiven) {
            byKey.keySet().forEach(key -> noHistory(key, previous));
        }
    }

    /** The returns that count in the periods before, the latest first, up to the first period without one. */
    private List<OpenReturn> before(OpenReturn one) {
        List<OpenReturn> before = new ArrayList<>();
        for (YearMonth period : byPeriod.headMap(one.key().period(), false).descendingKeySet()) {
            @Nullable OpenReturn then = counting.get(new ReturnKey(one.key().footprint(), period));
            if (then == null || before.size() == one.depth()) {
                break;
            }
            before.add(then);
        }
        return before;
    }

    /** @param previous the period before, or null when there is none */
    private void noHistory(ReturnKey key, @Nullable YearMonth previous) {
        OpenReturn now = counting.get(key);
        if (now == null || now.depth() == 0 || !now.standing().footprintKnown()) {
            return;
        }
        boolean due = previous == null || now.footprintKnown(previous);
        boolean there = previous != null && counting.containsKey(new ReturnKey(key.footprint(), previous));
        if (due && !there) {
            now.previousNotFound(previous);
        }
    }
}
