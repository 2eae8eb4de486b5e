package org.waymark.findings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Code;
import org.waymark.catalogue.CodeDoc;
import org.waymark.catalogue.CodeDocs;
import org.waymark.catalogue.Finding;
import org.waymark.catalogue.FixClass;
import org.waymark.catalogue.Severity;
import org.waymark.check.Findings;
import org.waymark.findings.FindingGroup.Spot;
import org.waymark.text.English;

/**
 * An entry in a list of findings for people: a group with its message, the merged rest of a code's groups, or the number
 * of a code's findings that are not listed.
 */
sealed interface GroupEntry {

    /** A group that is listed with its own message. */
    record Single(FindingGroup group) implements GroupEntry {}

    /** Advisories of one code that differ in details only, listed once with what they have in common. */
    record Alike(FindingGroup first, int findings, Map<Spot, List<Finding>> spots) implements GroupEntry {

        /** The first message, and the number of the others. */
        String message() {
            String more = English.number(findings - first.size()) + " more like it";
            String message = first.message();
            return message.endsWith(".")
                    ? message.substring(0, message.length() - 1) + ", and " + more + "."
                    : message + ", and " + more;
        }

        /** What to do about all of them: the fix of the code, or of the first one when the code has no description. */
        String fix() {
            return CodeDocs.of(first.code()).map(CodeDoc::fix).orElse(first.fix());
        }
    }

    /** The other groups of a code, listed without their messages, which differ in details only. */
    record Merged(Kind kind, Severity severity, int findings, Map<Spot, List<Finding>> spots) implements GroupEntry {

        Code code() {
            return kind.code();
        }
    }

    /** The groups that are listed together: those that are answered, or can be corrected, apart from others of their code. */
    record Kind(Code code, boolean answered, @Nullable FixClass fixClass) {

        static Kind of(FindingGroup group) {
            return new Kind(group.code(), group.answered(), group.fixClass());
        }
    }

    /** Findings of a code that are counted only. */
    record Unlisted(Code code, Severity severity, long findings) implements GroupEntry {}

    /**
     * Groups findings that differ only in their place.
     *
     * @param findings the findings of one file or of the collection
     * @param most returns the most groups of one code to list with their own messages, by severity
     */
    static List<GroupEntry> of(Findings findings, ToIntFunction<Severity> most) {
        FindingSample sample = new FindingSample(findings);
        List<FindingGroup> groups = FindingGroup.of(sample.findings());
        Map<Code, Long> beyond = sample.beyond();
        Map<Kind, List<FindingGroup>> byCode = new HashMap<>();
        groups.forEach(group -> byCode.computeIfAbsent(Kind.of(group), kind -> new ArrayList<>())
                .add(group));
        Map<Kind, Integer> listed = new HashMap<>();
        Set<Code> told = new HashSet<>();
        List<GroupEntry> entries = new ArrayList<>();
        for (FindingGroup group : groups) {
            int nth = listed.merge(Kind.of(group), 1, Integer::sum);
            List<FindingGroup> ofCode = byCode.getOrDefault(Kind.of(group), List.of());
            boolean alike = group.severity() == Severity.ADVISORY && !group.answered() && ofCode.size() > 1;
            int last = alike ? 1 : most.applyAsInt(group.severity());
            if (alike && nth == 1) {
                entries.add(alike(ofCode));
            } else if (nth <= last) {
                entries.add(new Single(group));
            }
            if (!alike && nth == last && ofCode.size() > last) {
                entries.add(merge(group, ofCode.subList(last, ofCode.size())));
            }
            Long left = beyond.get(group.code());
            if (left != null && !told.contains(group.code()) && nth == Math.min(last, ofCode.size())) {
                told.add(group.code());
                entries.add(new Unlisted(group.code(), group.severity(), left));
            }
        }
        return entries;
    }

    private static Alike alike(List<FindingGroup> groups) {
        Merged merged = merge(groups.get(0), groups);
        return new Alike(groups.get(0), merged.findings(), merged.spots());
    }

    private static Merged merge(FindingGroup first, List<FindingGroup> others) {
        Map<Spot, List<Finding>> spots = new LinkedHashMap<>();
        for (FindingGroup group : others) {
            group.spots()
                    .forEach((spot, found) -> spots.computeIfAbsent(
                                    new Spot(spot.file(), spot.sheet(), spot.field(), null, null),
                                    s -> new ArrayList<>())
                            .addAll(found));
        }
        int findings = others.stream().mapToInt(FindingGroup::size).sum();
        return new Merged(Kind.of(first), first.severity(), findings, spots);
    }
}
