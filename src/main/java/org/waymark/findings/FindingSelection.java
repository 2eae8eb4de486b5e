package org.waymark.findings;

import java.util.Set;
import org.waymark.check.Verdict;

/**
 * The findings to show, by their codes. The selection affects which findings are shown and counted, but not whether a
 * return is accepted.
 *
 * @param selected the IDs of the codes to show; empty for all
 * @param ignored the IDs of the codes to hide, even if they are selected
 */
public record FindingSelection(Set<String> selected, Set<String> ignored) {

    /** Selects all findings. */
    public static final FindingSelection ALL = new FindingSelection(Set.of(), Set.of());

    public FindingSelection {
        selected = Set.copyOf(selected);
        ignored = Set.copyOf(ignored);
    }

    /** The verdict with the selected findings only. */
    public Verdict of(Verdict verdict) {
        return selected.isEmpty() && ignored.isEmpty()
                ? verdict
                : verdict.withFindings(finding -> includes(finding.code().id()));
    }

    /** Whether findings of the code with this ID are selected. */
    public boolean includes(String code) {
        return (selected.isEmpty() || selected.contains(code)) && !ignored.contains(code);
    }
}
