package org.waymark.check;

import java.util.List;
import org.waymark.schema.Field;

/** Recognises a row that declares a nil return and has no value of a milestone, so that its blanks are not faults. */
final class NilRow {

    private NilRow() {}

    static boolean matches(RowReading reading, CheckPlan plan) {
        int nil = plan.column("nil_return");
        if (!plan.describesMilestones() || nil < 0 || !reading.values().get(nil).isTrue()) {
            return false;
        }
        List<Field> fields = plan.schema().fields();
        for (int column = 0; column < fields.size(); column++) {
            boolean identifiesReturn = column == plan.column("footprint_code") || column == plan.column("period");
            if (!identifiesReturn && reading.hasContent(column)) {
                return false;
            }
        }
        return true;
    }
}
