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
 * Two returns of the same footprint for the same period.
 *
 * @param name the footprint's name in the programme, or its code when the programme does not know it
 * @param corrected what was found in the earlier return and is no more
 * @param still what is still there
 * @param fresh what is there for the first time
 * @param values of milestones that stand in both, by milestone in the later return's order, then by field
 * @param added milestones that only the later return has
 * @param removed milestones that only the earlier return has
 * @param unmatched rows of either return without an id that can be read, so that they cannot be matched
 */
public record ReturnPair(
        String name,
        CheckedReturn old,
        CheckedReturn now,
        List<Finding> corrected,
        List<StillWrong> still,
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

    /** A return and everything that was found in its input. */
    record Side(CheckedReturn sent, Verdict verdict) {

        /** Findings of that return alone; those of its file as a whole belong to it. */
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

    /** @param shown which milestones, and findings on them, the reader asked to see */
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

    private static int withoutId(CheckedReturn one) {
        return (int) one.milestones().stream().filter(m -> m.id() == null).count() + one.unreadableRows();
    }

    /** Whether the two say the same. */
    public boolean alike() {
        return corrected.isEmpty()
                && fresh.isEmpty()
                && values.isEmpty()
                && added.isEmpty()
                && removed.isEmpty()
                && still.stream().noneMatch(StillWrong::enteredAnew);
    }
}
