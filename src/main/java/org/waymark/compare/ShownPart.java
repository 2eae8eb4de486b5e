package org.waymark.compare;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Finding;
import org.waymark.check.CheckedReturn;
import org.waymark.check.Milestone;

/** The part of a return that the reader asked to see. */
record ShownPart(boolean whole, Predicate<Milestone> milestones) {

    /** Of a part, only findings on rows of its milestones are shown. */
    List<Finding> of(List<Finding> findings, CheckedReturn of) {
        if (whole) {
            return findings;
        }
        Set<Row> rows = new HashSet<>();
        of.milestones().stream()
                .filter(milestones)
                .forEach(m -> rows.add(new Row(m.source().sheet(), m.source().row())));
        return findings.stream()
                .filter(f ->
                        rows.contains(new Row(f.address().sheet(), f.address().row())))
                .toList();
    }

    private record Row(@Nullable String sheet, int row) {}
}
