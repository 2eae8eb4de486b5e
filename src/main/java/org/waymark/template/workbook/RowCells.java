package org.waymark.template.workbook;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What stands in a row that was filled in beforehand, by field name. */
record RowCells(Map<String, Object> values) {

    /** Null when the cell is blank. */
    @Nullable
    Object value(Column column) {
        return values.get(column.field().name());
    }
}
