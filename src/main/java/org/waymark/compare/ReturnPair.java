package org.waymark.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.waymark.catalogue.Finding;
import org.waymark.check.CheckedReturn;
import org.waymark.check.Milestone;
import org.waymark.check.Verdict;

/**
 * Two returns of the same footprint for the same period, with their differences. Immutable.
 *
 * @param name the footprint's name, or its code if the programme does not have the footprint
 * @param old the earlier return
 * @param now the later return
 * @param corrected findings on the earlier return that are not on the later one
 * @param still findings on both returns
 * @param fresh findings on the later return that were not on the earlier one
 * @param values different values of milestones in both returns, in the order of the later return, then by field
 * @param added milestones that are only in the later return, if the earlier one has no unmatched rows
 * @param removed milestones that are only in the earlier return, if the later one has no unmatched rows
 * @param unmatched the number of rows of both returns that cannot be matched, because their IDs are missing, cannot be
 *     read, or are those of an earlier row
 * @param uncertain milestones that are in one return only, and that may be among the unmatched rows of the other one;
 *     those of the later return first
 */
public record ReturnPair(
        String name,
        CheckedReturn old,
        CheckedReturn now,
        List<Finding> corrected,
        List<RepeatedFinding> still,
        List<Finding> fresh,
        List<ValueChange> values,
        List<Milestone> added,
        List<Milestone> removed,
        int unmatched,
        List<Milestone> uncertain) {

    public ReturnPair {
        corrected = List.copyOf(corrected);
        still = List.copyOf(still);
        fresh = List.copyOf(fresh);
        values = List.copyOf(values);
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        uncertain = List.copyOf(uncertain);
    }

    /** A return and the verdict on its input. */
    record Side(CheckedReturn sent, Verdict verdict) {

        /** The findings on the return, including those on its whole file. */
        List<Finding> findings() {
            return verdict.files().stream()
                    .filter(file -> file.file().equals(sent.address().file()))
                    .flatMap(file -> file.findings().stream())
                    .filter(sent.key()::concernedBy)
                    .toList();
        }

        Map<String, Milestone> byId(Predicate<Milestone> shown) {
            Map<String, Milestone> byId = new LinkedHashMap<>();
            for (Milestone milestone : sent.milestones()) {
                if (milestone.id() != null && shown.test(milestone)) {
                    byId.putIfAbsent(milestone.id(), milestone);
                }
            }
            return byId;
        }
    }

    /** @param shown the milestones to compare, with the findings on them */
    static ReturnPair of(String name, Side old, Side now, ShownPart shown) {
        List<Finding> before = shown.of(old.findings(), old.sent());
        List<Finding> after = shown.of(now.findings(), now.sent());
        FindingPairs findings = FindingPairs.of(now.sent().key(), before, after);
        Map<String, Milestone> was = old.byId(shown.milestones());
        Map<String, Milestone> is = now.byId(shown.milestones());
        MilestoneValues oldValues = new MilestoneValues(old.findings());
        MilestoneValues newValues = new MilestoneValues(now.findings());
        List<ValueChange> values = new ArrayList<>();
        List<Milestone> added = new ArrayList<>();
        is.forEach((id, milestone) -> {
            Milestone then = was.get(id);
            if (then == null) {
                added.add(milestone);
            } else {
                values.addAll(oldValues.changes(then, milestone, newValues));
            }
        });
        List<Milestone> removed =
                was.values().stream().filter(gone -> !is.containsKey(gone.id())).toList();
        int unmatchedOld = unmatched(old.sent());
        int unmatchedNow = unmatched(now.sent());
        List<Milestone> uncertain = new ArrayList<>(unmatchedOld > 0 ? added : List.of());
        uncertain.addAll(unmatchedNow > 0 ? removed : List.of());
        return new ReturnPair(
                name,
                old.sent(),
                now.sent(),
                findings.corrected(),
                findings.still(),
                findings.fresh(),
                values,
                unmatchedOld > 0 ? List.of() : added,
                unmatchedNow > 0 ? List.of() : removed,
                unmatchedOld + unmatchedNow,
                uncertain);
    }

    /** The number of rows that are not the first one with their ID, or have none that can be read. */
    private static int unmatched(CheckedReturn received) {
        return (int) received.milestones().stream().filter(m -> m.id() == null).count()
                + received.repeated()
                + received.unreadableRows();
    }

    /** Whether the two returns have the same findings, milestones and values. */
    public boolean alike() {
        return corrected.isEmpty()
                && fresh.isEmpty()
                && values.isEmpty()
                && added.isEmpty()
                && removed.isEmpty()
                && uncertain.isEmpty()
                && still.stream().noneMatch(RepeatedFinding::enteredAnew);
    }
}
