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
 * Matches the findings of an earlier return with those of a later one. Findings are matched by their fingerprints, which
 * have no row numbers, so that the rows may be sorted in between. The others are matched by code, milestone and field, so
 * that a different wrong value does not count as a correction.
 *
 * @param corrected findings of the earlier return without a match, in the order of their addresses
 * @param still findings with a match, in the order of the later return
 * @param fresh findings of the later return without a match, in the order of their addresses
 */
record FindingPairs(List<Finding> corrected, List<RepeatedFinding> still, List<Finding> fresh) {

    static FindingPairs of(ReturnKey key, List<Finding> before, List<Finding> after) {
        List<Finding> old = new ArrayList<>(before);
        Map<Finding, Finding> matched = new IdentityHashMap<>();
        List<Finding> left = match(old, after, finding -> fingerprint(finding, key), matched);
        left = match(old, left, FindingPairs::cell, matched);
        List<RepeatedFinding> still = after.stream()
                .filter(matched::containsKey)
                .map(now -> new RepeatedFinding(matched.getOrDefault(now, now), now))
                .toList();
        return new FindingPairs(List.copyOf(old), still, List.copyOf(left));
    }

    /** Moves the findings that match from {@code old} to {@code matched}, and returns those of {@code after} that do not. */
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
            Finding match = same == null ? null : same.poll();
            if (match == null) {
                left.add(finding);
            } else {
                old.remove(match);
                matched.put(finding, match);
            }
        }
        return left;
    }

    /** The fingerprint; a finding on a whole file counts as one on its return, because the names of files may differ. */
    private static String fingerprint(Finding finding, ReturnKey key) {
        return finding.in(key.footprint(), key.period(), finding.milestone()).fingerprint();
    }

    /** The code, milestone and field of a finding; null unless it is on a cell of a known milestone. */
    private static @Nullable String cell(Finding finding) {
        String field = finding.address().field();
        return finding.milestone() == null || field == null
                ? null
                : String.join("\u001f", finding.code().id(), finding.milestone(), field);
    }
}
