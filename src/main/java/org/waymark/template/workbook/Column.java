package org.waymark.template.workbook;

import org.waymark.catalogue.Address;
import org.waymark.schema.Field;

/**
 * A column of the milestone table.
 *
 * @param index counted from 0, which is column A of the sheet
 */
record Column(int index, Field field) {

    /** Such as {@code AB}. */
    String letters() {
        return Address.columnLetters(index + 1);
    }
}
