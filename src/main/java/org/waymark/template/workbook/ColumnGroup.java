package org.waymark.template.workbook;

import java.util.List;
import org.waymark.catalogue.Address;
import org.waymark.schema.FieldGroup;

/**
 * A group of columns that can be folded away, with the narrow column before it that keeps its name in sight.
 *
 * @param index the index of the narrow column, from 0 for column A
 * @param group the group of the fields
 * @param columns the columns of the fields
 */
record ColumnGroup(int index, FieldGroup group, List<TemplateColumn> columns) {

    /** The letters of the narrow column. */
    String letters() {
        return Address.columnLetters(index + 1);
    }

    /** The index of the first column of a field. */
    int first() {
        return columns.get(0).index();
    }

    /** The index of the last column of a field. */
    int last() {
        return columns.get(columns.size() - 1).index();
    }
}
