package org.waymark.check.cell;

/** The value of a cell whose text cannot be read. The value of a blank cell is null. */
public enum UnreadableValue {
    VALUE
}
