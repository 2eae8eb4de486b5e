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
 * @param added milestones that are only in the later return
 * @param removed milestones that are only in the earlier return
 * @param unmatched the number of rows of both returns that cannot be matched, because their IDs cannot be read
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
        int unmatched) {

    public ReturnPair {
        corrected = List.copyOf(corrected);
        still = List.copyOf(still);
        fresh = List.copyOf(fresh);
        values = List.copyOf(values);
        added = List.copyOf(added);
        removed = List.copyOf(removed);
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
        return new ReturnPair(
                name,
                old.sent(),
                now.sent(),
                findings.corrected(),
                findings.still(),
                findings.fresh(),
                values,
                added,
                was.values().stream().filter(gone -> !is.containsKey(gone.id())).toList(),
                withoutId(old.sent()) + withoutId(now.sent()));
    }

    private static int withoutId(CheckedReturn received) {
        return (int) received.milestones().stream().filter(m -> m.id() == null).count() + received.unreadableRows();
    }

    /** Whether the two returns have the same findings, milestones and values. */
    public boolean alike() {
        return corrected.isEmpty()
                && fresh.isEmpty()
                && values.isEmpty()
                && added.isEmpty()
                && removed.isEmpty()
                && still.stream().noneMatch(RepeatedFinding::enteredAnew);
    }
}
