package org.waymark.template;

import org.waymark.check.cell.CellValue;

/**
 * A value of an earlier return. Immutable.
 *
 * @param value the value, which is present
 * @param text a text that reads as the value, with the label of a choice
 */
public record EarlierValue(CellValue value, String text) {}
