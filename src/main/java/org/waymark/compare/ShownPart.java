package org.waymark.compare;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Finding;
import org.waymark.check.CheckedReturn;
import org.waymark.check.Milestone;

/**
 * The part of a return that is compared.
 *
 * @param whole whether it is the whole return
 * @param milestones the condition that the milestones of the part meet
 */
record ShownPart(boolean whole, Predicate<Milestone> milestones) {

    /** The findings on the part: unless it is the whole return, only those on rows of its milestones. */
    List<Finding> of(List<Finding> findings, CheckedReturn received) {
        if (whole) {
            return findings;
        }
        Set<Row> rows = new HashSet<>();
        received.milestones().stream()
                .filter(milestones)
                .forEach(m -> rows.add(new Row(m.source().sheet(), m.source().row())));
        return findings.stream()
                .filter(f ->
                        rows.contains(new Row(f.address().sheet(), f.address().row())))
                .toList();
    }

    private record Row(@Nullable String sheet, int row) {}
}
