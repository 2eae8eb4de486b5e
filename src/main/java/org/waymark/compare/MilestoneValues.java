package org.waymark.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Address;
import org.waymark.catalogue.Finding;
import org.waymark.catalogue.Severity;
import org.waymark.check.Milestone;
import org.waymark.check.MilestoneField;

/** The values of the milestones of one return; values in error are as sent. */
final class MilestoneValues {

    private record Cell(@Nullable String sheet, int row, String field) {}

    private final Map<Cell, Finding> errors = new HashMap<>();

    /** @param findings the findings on the return */
    MilestoneValues(Collection<Finding> findings) {
        for (Finding finding : findings) {
            Address address = finding.address();
            if (finding.severity() == Severity.ERROR && address.field() != null) {
                errors.putIfAbsent(new Cell(address.sheet(), address.row(), address.field()), finding);
            }
        }
    }

    /** The fields that differ between a milestone of this return and the same milestone of a later return. */
    List<ValueChange> changes(Milestone old, Milestone now, MilestoneValues later) {
        List<ValueChange> changes = new ArrayList<>();
        for (MilestoneField<?> field : MilestoneField.ALL) {
            ReadValue was = reading(old, field);
            ReadValue is = later.reading(now, field);
            if (!was.equals(is)) {
                changes.add(new ValueChange(now, field.name(), was, is));
            }
        }
        return changes;
    }

    private ReadValue reading(Milestone milestone, MilestoneField<?> field) {
        Address source = milestone.source();
        Finding error = errors.get(new Cell(source.sheet(), source.row(), field.name()));
        boolean inError = milestone.inError().contains(field.name()) || error != null;
        return inError
                ? new ReadValue(null, true, error == null ? null : error.value())
                : new ReadValue(plain(milestone.get(field)), false, null);
    }

    /** Removes trailing zeros, so that 5.0 equals 5. */
    private static @Nullable Object plain(@Nullable Object value) {
        return value instanceof BigDecimal number ? number.stripTrailingZeros() : value;
    }
}
