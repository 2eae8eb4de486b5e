package org.waymark.template.workbook;

import org.waymark.catalogue.Address;
import org.waymark.check.rule.ValueTest;
import org.waymark.schema.Field;

/**
 * A column of the milestone table.
 *
 * @param index the index of the column, from 0 for column A
 * @param position the position of the field among the columns of the schema
 * @param field the field
 * @param required whether a cell in use must have a value
 */
record TemplateColumn(int index, int position, Field field, boolean required) {

    /** The letters of the column, such as {@code AB}. */
    String letters() {
        return Address.columnLetters(index + 1);
    }

    /** The condition that the cell is blank. */
    ValueTest isBlank() {
        return new ValueTest.Blank(position, field, true);
    }

    /** The condition that the cell holds anything at all. */
    ValueTest isFilled() {
        return new ValueTest.Filled(position, field);
    }

    /** The condition that the cell is filled in with an answer. */
    ValueTest isGiven() {
        return new ValueTest.Blank(position, field, false);
    }
}
