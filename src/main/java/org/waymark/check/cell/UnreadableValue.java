package org.waymark.check.cell;

/** The value of a cell that has text which cannot be read. A blank cell is not unknown: its value is null. */
public enum UnreadableValue {
    VALUE
}
