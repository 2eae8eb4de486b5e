package org.waymark.check;

import java.util.List;
import org.waymark.schema.Field;

/** Recognises a row that declares a nil return and has no value of a milestone, so that its blanks are not faults. */
final class NilRow {

    private NilRow() {}

    static boolean matches(RowReading reading, CheckPlan plan) {
        if (!plan.describesMilestones()
                || !reading.values().get(plan.column("nil_return")).isTrue()) {
            return false;
        }
        KeyColumns keys = plan.keyColumns();
        List<Field> fields = plan.schema().fields();
        for (int column = 0; column < fields.size(); column++) {
            boolean identifiesReturn = column == keys.footprint() || column == keys.period();
            if (!identifiesReturn && reading.hasContent(column)) {
                return false;
            }
        }
        return true;
    }
}
