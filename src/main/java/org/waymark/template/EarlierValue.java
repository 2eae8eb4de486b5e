package org.waymark.template;

/**
 * A value of an earlier return. Immutable.
 *
 * @param value the value as {@link org.waymark.check.cell.CellReader} reads it; a choice is its value in the schema
 * @param text a text that reads as the value, with the label of a choice
 */
public record EarlierValue(Object value, String text) {}
