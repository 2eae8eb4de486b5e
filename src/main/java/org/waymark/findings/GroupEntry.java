package org.waymark.findings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.waymark.catalogue.Address;
import org.waymark.catalogue.Code;
import org.waymark.catalogue.Severity;
import org.waymark.check.Findings;
import org.waymark.findings.FindingGroup.Spot;

/**
 * What is said in one place of a document for people: a group with its message, the groups of a code that come after as
 * many as are told one by one, or how many findings come after those that were looked at.
 */
sealed interface GroupEntry {

    /** A group that is told whole. */
    record Told(FindingGroup group) implements GroupEntry {}

    /** The other groups of a code, whose messages differ from those told in details alone. */
    record Alike(Code code, Severity severity, int findings, Map<Spot, List<Address>> spots) implements GroupEntry {}

    /** Findings of a code that are counted and nothing else. */
    record Beyond(Code code, Severity severity, long findings) implements GroupEntry {}

    /**
     * Groups findings that differ only in where they are.
     *
     * @param most how many groups of a code to list one by one
     */
    static List<GroupEntry> of(Findings findings, ToIntFunction<Severity> most) {
        FindingSample sample = new FindingSample(findings);
        List<FindingGroup> groups = FindingGroup.of(sample.findings());
        Map<Code, Long> beyond = sample.beyond();
        Map<Code, List<FindingGroup>> byCode = new HashMap<>();
        groups.forEach(group ->
                byCode.computeIfAbsent(group.code(), code -> new ArrayList<>()).add(group));
        Map<Code, Integer> told = new HashMap<>();
        List<GroupEntry> entries = new ArrayList<>();
        for (FindingGroup group : groups) {
            int nth = told.merge(group.code(), 1, Integer::sum);
            int last = most.applyAsInt(group.severity());
            if (nth <= last) {
                entries.add(new Told(group));
            }
            List<FindingGroup> ofCode = byCode.getOrDefault(group.code(), List.of());
            if (nth == last && ofCode.size() > last) {
                entries.add(alike(group, ofCode.subList(last, ofCode.size())));
            }
            Long left = beyond.get(group.code());
            if (left != null && nth == Math.min(last, ofCode.size())) {
                entries.add(new Beyond(group.code(), group.severity(), left));
            }
        }
        return entries;
    }

    private static Alike alike(FindingGroup told, List<FindingGroup> others) {
        Map<Spot, List<Address>> spots = new LinkedHashMap<>();
        for (FindingGroup group : others) {
            group.spots()
                    .forEach((spot, addresses) -> spots.computeIfAbsent(
                                    new Spot(spot.file(), spot.sheet(), spot.field(), null, null),
                                    s -> new ArrayList<>())
                            .addAll(addresses));
        }
        int findings = others.stream().mapToInt(FindingGroup::size).sum();
        return new Alike(told.code(), told.severity(), findings, spots);
    }
}
