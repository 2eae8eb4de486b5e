package org.waymark.template.workbook;

import org.waymark.schema.Field;

/**
 * A column with the values of a field in the earlier return.
 *
 * @param index the index of the column, from 0 for column A
 * @param field the field
 */
record EarlierColumn(int index, Field field) {}
