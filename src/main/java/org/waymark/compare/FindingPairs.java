package org.waymark.compare;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Finding;
import org.waymark.check.ReturnKey;

/**
 * Tells which findings of an earlier return are corrected, still there, or new. Findings are matched by their
 * fingerprint, which holds no row number, so that a sheet may be sorted in between; those left over by code, milestone
 * and field, so that a wrong value in place of a wrong value is not taken for a correction.
 *
 * @param corrected those of the earlier return that match none, in the order of their places
 * @param still those that match, in the order of the later return
 * @param fresh those of the later return that match none, likewise
 */
record FindingPairs(List<Finding> corrected, List<StillWrong> still, List<Finding> fresh) {

    static FindingPairs of(ReturnKey key, List<Finding> before, List<Finding> after) {
        List<Finding> old = new ArrayList<>(before);
        Map<Finding, Finding> matched = new IdentityHashMap<>();
        List<Finding> left = match(old, after, finding -> fingerprint(finding, key), matched);
        left = match(old, left, FindingPairs::cell, matched);
        List<StillWrong> still = after.stream()
                .filter(matched::containsKey)
                .map(now -> new StillWrong(matched.getOrDefault(now, now), now))
                .toList();
        return new FindingPairs(List.copyOf(old), still, List.copyOf(left));
    }

    /** Takes what matches out of {@code old} and enters it into {@code matched}; gives what does not match. */
    private static List<Finding> match(
            List<Finding> old,
            List<Finding> after,
            Function<Finding, @Nullable String> identity,
            Map<Finding, Finding> matched) {
        Map<String, Deque<Finding>> waiting = new HashMap<>();
        for (Finding finding : old) {
            String id = identity.apply(finding);
            if (id != null) {
                waiting.computeIfAbsent(id, each -> new ArrayDeque<>()).add(finding);
            }
        }
        List<Finding> left = new ArrayList<>();
        for (Finding finding : after) {
            String id = identity.apply(finding);
            Deque<Finding> same = id == null ? null : waiting.get(id);
            Finding twin = same == null ? null : same.poll();
            if (twin == null) {
                left.add(finding);
            } else {
                old.remove(twin);
                matched.put(finding, twin);
            }
        }
        return left;
    }

    /** A finding about a file as a whole is said of the return that the file holds, as its name may differ. */
    private static String fingerprint(Finding finding, ReturnKey key) {
        return finding.in(key.footprint(), key.period(), finding.milestone()).fingerprint();
    }

    /** Null where no cell of a known milestone is meant. */
    private static @Nullable String cell(Finding finding) {
        String field = finding.address().field();
        return finding.milestone() == null || field == null
                ? null
                : String.join("\u001f", finding.code().id(), finding.milestone(), field);
    }
}
