package org.waymark.check;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Codes;
import org.waymark.catalogue.Finding;
import org.waymark.check.cell.CellValue.TextValue;
import org.waymark.check.rule.FindingText;
import org.waymark.check.rule.RowValues;

/**
 * Finds the returns of a month that have another footprint's milestones (WM-K11). A milestone is the same in two returns if
 * its ID and its title are the same, so footprints that number their milestones M1, M2 and so on are not confused.
 *
 * <p>A return is reported if none of its milestones is in the footprint's return of the month before (or, if there is none,
 * in another return of the footprint for the same month), and more than half of them are in a return of exactly one other
 * footprint, of the same month or the month before. Without any other return of the footprint there is nothing to
 * compare with, so nothing is reported. Used once, by one thread.
 */
final class LikelyFootprints {

    /** The most rows of returns that are in memory at the same time, unless a single return has more. */
    private static final int ROWS_IN_MEMORY = 100_000;

    /** A row of a return that is compared. */
    private record Wanted(Candidate of, @Nullable String title) {}

    /** A return of another footprint that has milestones of a candidate. */
    private record Match(YearMonth period, int shared) {}

    private static final class Candidate {
        private final ComparableReturn one;
        private final Map<String, Match> byFootprint = new TreeMap<>();
        private int rows;
        private int shared;

        private Candidate(ComparableReturn one) {
            this.one = one;
        }
    }

    private final CheckPlan plan;
    private final FootprintMatch match;
    private final List<ComparableReturn> now;
    private final Map<String, ComparableReturn> before = new HashMap<>();
    private final Map<ComparableReturn, HistoryFindings> found = new IdentityHashMap<>();

    /**
     * Creates a comparison.
     *
     * @param now the returns of a month
     * @param before the returns that count for the month before; at most one of each footprint
     */
    LikelyFootprints(CheckPlan plan, List<ComparableReturn> now, Collection<ComparableReturn> before) {
        this.plan = plan;
        this.match = plan.footprints();
        this.now = now;
        before.forEach(one -> this.before.put(one.key().footprint(), one));
    }

    /** Compares the returns and gives the finding for each that is probably another footprint's. */
    Map<ComparableReturn, HistoryFindings> find() {
        if (!plan.raises(Codes.LIKELY_FOOTPRINT)) {
            return found;
        }
        Map<String, List<ComparableReturn>> byFootprint = new HashMap<>();
        now.forEach(one -> byFootprint
                .computeIfAbsent(one.key().footprint(), each -> new ArrayList<>())
                .add(one));
        List<Candidate> batch = new ArrayList<>();
        Map<String, List<Wanted>> wanted = new HashMap<>();
        int rows = 0;
        for (ComparableReturn one : now) {
            if (isStrange(one, byFootprint.getOrDefault(one.key().footprint(), List.of()))) {
                Candidate candidate = new Candidate(one);
                collect(candidate, wanted);
                batch.add(candidate);
                rows += candidate.rows;
            }
            if (rows >= ROWS_IN_MEMORY) {
                compare(batch, wanted);
                batch.clear();
                wanted.clear();
                rows = 0;
            }
        }
        compare(batch, wanted);
        return found;
    }

    /** Whether a return has none of the milestones that its footprint sent in another return. */
    private boolean isStrange(ComparableReturn one, List<ComparableReturn> same) {
        if (!one.checked().senderKnown() || one.checked().rows() == 0) {
            return false;
        }
        ComparableReturn last = before.get(one.key().footprint());
        return last == null
                ? same.stream().anyMatch(other -> other != one && isUnlike(one, other))
                : isUnlike(one, last);
    }

    private boolean isUnlike(ComparableReturn one, ComparableReturn other) {
        ReturnSnapshot.Walk here = one.walk();
        ReturnSnapshot.Walk there = other.walk();
        boolean any = false;
        for (RowSnapshot row = here.next(); row != null; row = here.next()) {
            RowSnapshot then = there.find(row.id());
            if (then != null && maySame(title(row), title(then))) {
                return false;
            }
            any = true;
        }
        return any && other.walk().next() != null;
    }

    private void collect(Candidate candidate, Map<String, List<Wanted>> wanted) {
        ReturnSnapshot.Walk walk = candidate.one.walk();
        for (RowSnapshot row = walk.next(); row != null; row = walk.next()) {
            candidate.rows++;
            wanted.computeIfAbsent(row.id(), id -> new ArrayList<>(1)).add(new Wanted(candidate, title(row)));
        }
    }

    private void compare(List<Candidate> candidates, Map<String, List<Wanted>> wanted) {
        if (candidates.isEmpty()) {
            return;
        }
        before.values().forEach(other -> count(other, candidates, wanted));
        now.forEach(other -> count(other, candidates, wanted));
        candidates.forEach(this::report);
    }

    /** Counts the milestones that a return shares with the candidates. */
    private void count(ComparableReturn other, List<Candidate> candidates, Map<String, List<Wanted>> wanted) {
        ReturnKey key = other.key();
        if (!other.checked().senderKnown()
                || !match.known(key.footprint(), now.get(0).key().period())) {
            return;
        }
        ReturnSnapshot.Walk walk = other.walk();
        for (RowSnapshot row = walk.next(); row != null; row = walk.next()) {
            for (Wanted each : wanted.getOrDefault(row.id(), List.of())) {
                if (isSame(each.title(), title(row))) {
                    each.of().shared++;
                }
            }
        }
        for (Candidate each : candidates) {
            if (each.shared > 0 && !key.footprint().equals(each.one.key().footprint())) {
                each.byFootprint.merge(
                        key.footprint(),
                        new Match(key.period(), each.shared),
                        (first, second) -> second.shared() > first.shared() ? second : first);
            }
            each.shared = 0;
        }
    }

    private void report(Candidate candidate) {
        List<Map.Entry<String, Match>> most = candidate.byFootprint.entrySet().stream()
                .filter(each -> 2 * each.getValue().shared() > candidate.rows)
                .toList();
        if (most.size() != 1) {
            return;
        }
        String code = most.get(0).getKey();
        Match shared = most.get(0).getValue();
        ComparableReturn one = candidate.one;
        FindingText text = match.ofOther(code, one.key(), shared.shared(), candidate.rows, shared.period());
        HistoryLog log = new HistoryLog(plan, one);
        log.addLikelyFootprint(
                Finding.of(
                        Codes.LIKELY_FOOTPRINT,
                        one.footprint().address(),
                        one.footprint().text(),
                        text.message(),
                        text.fix()),
                code);
        found.put(one, log.end());
    }

    /** Whether rows with the same ID may be the same milestone. A title that is not known may be any title. */
    private static boolean maySame(@Nullable String one, @Nullable String other) {
        return one == null || other == null || one.equals(other);
    }

    /** Whether rows with the same ID are certainly the same milestone. In a schema without titles the ID decides. */
    private boolean isSame(@Nullable String one, @Nullable String other) {
        return plan.column(CheckPlan.TITLE).isEmpty() || (one != null && one.equals(other));
    }

    /** The title of a row; null when it is blank or cannot be read. */
    private @Nullable String title(RowSnapshot row) {
        OptionalInt column = plan.column(CheckPlan.TITLE);
        if (column.isEmpty()) {
            return null;
        }
        RowValues values =
                row.values(plan.history().columns(), plan.schema().columns().size());
        return values.get(column.getAsInt()) instanceof TextValue title ? title.text() : null;
    }
}
