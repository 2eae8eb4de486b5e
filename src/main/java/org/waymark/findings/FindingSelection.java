package org.waymark.findings;

import java.util.Set;
import org.waymark.check.Verdict;

/**
 * Which findings the reader asked for. It changes what is shown and counted, never whether a return is accepted.
 *
 * @param selected ids of codes; empty for all
 * @param ignored likewise; wins over {@code selected}
 */
public record FindingSelection(Set<String> selected, Set<String> ignored) {

    public static final FindingSelection ALL = new FindingSelection(Set.of(), Set.of());

    public FindingSelection {
        selected = Set.copyOf(selected);
        ignored = Set.copyOf(ignored);
    }

    public Verdict of(Verdict verdict) {
        return selected.isEmpty() && ignored.isEmpty()
                ? verdict
                : verdict.with(finding -> includes(finding.code().id()));
    }

    /** Whether findings of the code with this id were asked for. */
    public boolean includes(String code) {
        return (selected.isEmpty() || selected.contains(code)) && !ignored.contains(code);
    }
}
