package org.waymark.check.collection;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.waymark.catalogue.NearestMatch;
import org.waymark.check.CheckedReturn;
import org.waymark.check.ReturnKey;

/**
 * All returns of an input, by footprint and period. Of several returns for the same footprint and period one
 * <em>counts</em>: the latest accepted return, or the latest of all when none is accepted. The later return is the one
 * with the later submission date; a return without a date is earlier than any return with one. If the dates are equal,
 * the file name that sorts last decides. The order in which returns are given makes no difference.
 *
 * <p>A return whose footprint the programme does not know is superseded like an earlier return of a known footprint when it is
 * obviously that footprint's: for the period, the return of that footprint, and of no other known footprint, has the same
 * milestone IDs and was submitted on the same day or later; and no other code is nearer to the unknown one.
 *
 * <p>A return that is probably another footprint's ({@link CheckedReturn#likelyFootprint()}) counts only if the footprint whose
 * code it gives has no other return. It is not superseded by that footprint's own return, because nothing replaces what its
 * sender meant to send; it is superseded by a return of the other footprint that has the same milestone IDs and was submitted
 * on the same day or later. Immutable.
 */
public final class ReturnSet {

    /** Orders the returns for the same footprint and period as they were sent, the earliest first. */
    static final Comparator<CheckedReturn> BY_SUBMISSION = Comparator.comparing(
                    CheckedReturn::submittedOn, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(r -> r.address().file())
            .thenComparingInt(r -> r.address().row());

    private static final Comparator<CheckedReturn> BY_PRECEDENCE = Comparator.comparing(
                    (CheckedReturn one) -> one.likelyFootprint() == null)
            .thenComparing(CheckedReturn::accepted)
            .thenComparing(BY_SUBMISSION);

    private final NavigableMap<ReturnKey, List<CheckedReturn>> byKey = new TreeMap<>();
    private final NavigableSet<YearMonth> periods = new TreeSet<>();

    private ReturnSet() {}

    public static ReturnSet of(Collection<CheckedReturn> returns) {
        ReturnSet set = new ReturnSet();
        for (CheckedReturn one : returns) {
            set.byKey.computeIfAbsent(one.key(), key -> new ArrayList<>()).add(one);
            set.periods.add(one.key().period());
        }
        set.byKey.values().forEach(same -> same.sort(BY_PRECEDENCE.reversed()));
        Predicate<ReturnKey> ofKnown = key -> set.all(key).get(0).footprintKnown();
        List<ReturnKey> unknown =
                set.byKey.keySet().stream().filter(ofKnown.negate()).toList();
        Map<YearMonth, List<ReturnKey>> known =
                set.byKey.keySet().stream().filter(ofKnown).collect(Collectors.groupingBy(ReturnKey::period));
        unknown.forEach(key -> set.assign(key, known.getOrDefault(key.period(), List.of())));
        returns.stream().filter(one -> one.likelyFootprint() != null).forEach(set::assign);
        return set;
    }

    /**
     * Moves a return that is probably another footprint's to the returns that the other footprint's own return supersedes.
     * If there is no such return, the return is only removed from those of the footprint whose code it gives, and only if
     * that footprint has a return of its own.
     */
    private void assign(CheckedReturn likely) {
        List<CheckedReturn> given = byKey.getOrDefault(likely.key(), List.of());
        Optional<List<CheckedReturn>> meant = Optional.ofNullable(likely.likelyFootprint())
                .map(code -> byKey.get(new ReturnKey(code, likely.key().period())))
                .filter(sent -> sent.get(0).likelyFootprint() == null && succeeds(sent.get(0), likely));
        if (meant.isPresent() || given.get(0).likelyFootprint() == null) {
            given.remove(likely);
            meant.ifPresent(sent -> sent.add(likely));
        }
        if (given.isEmpty()) {
            byKey.remove(likely.key());
        }
    }

    /** Adds the returns of an unknown footprint to those that its obvious successor supersedes. */
    private void assign(ReturnKey unknown, List<ReturnKey> known) {
        List<CheckedReturn> sent = all(unknown);
        List<ReturnKey> same = known.stream()
                .filter(key -> sent.stream().allMatch(one -> succeeds(all(key).get(0), one)))
                .toList();
        if (same.size() == 1 && isNearest(same.get(0), unknown, known)) {
            all(same.get(0)).addAll(sent);
            byKey.remove(unknown);
        }
    }

    private static boolean succeeds(CheckedReturn later, CheckedReturn one) {
        LocalDate submitted = later.submittedOn();
        return one.milestoneIds() != 0
                && one.milestoneIds() == later.milestoneIds()
                && submitted != null
                && (one.submittedOn() == null || !one.submittedOn().isAfter(submitted));
    }

    private static boolean isNearest(ReturnKey key, ReturnKey unknown, List<ReturnKey> known) {
        return NearestMatch.nearest(
                        unknown.footprint(),
                        known.stream().map(ReturnKey::footprint).toList())
                .filter(key.footprint()::equals)
                .isPresent();
    }

    /** Chooses the one that counts among several returns for the same footprint and period. */
    static <R> R best(Collection<R> same, Function<R, CheckedReturn> checked) {
        return Collections.max(same, Comparator.comparing(checked, BY_PRECEDENCE));
    }

    /** The periods with any return, the earliest first. */
    public List<YearMonth> periods() {
        return List.copyOf(periods);
    }

    /** The latest period with any return; empty when there are no returns. */
    public Optional<YearMonth> latestPeriod() {
        return periods.isEmpty() ? Optional.empty() : Optional.of(periods.last());
    }

    /** The latest period with any return before another period; empty when there is none. */
    public Optional<YearMonth> periodBefore(YearMonth period) {
        return Optional.ofNullable(periods.lower(period));
    }

    /** The returns for a period, in the order of footprint codes. */
    public List<ReturnKey> keys(YearMonth period) {
        ReturnKey first = new ReturnKey("", period);
        ReturnKey afterLast = new ReturnKey("", period.plusMonths(1));
        return List.copyOf(byKey.subMap(first, afterLast).keySet());
    }

    /** The return that counts; empty when there is no return. */
    public Optional<CheckedReturn> counting(ReturnKey key) {
        return all(key).stream().findFirst();
    }

    /** The returns that do not count because another one does, the best first. */
    public List<CheckedReturn> superseded(ReturnKey key) {
        return all(key).stream().skip(1).toList();
    }

    private List<CheckedReturn> all(ReturnKey key) {
        return byKey.getOrDefault(key, List.of());
    }
}
