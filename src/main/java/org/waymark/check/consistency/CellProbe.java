package org.waymark.check.consistency;

import org.jspecify.annotations.Nullable;

/**
 * One value of a column that stands for all values which rules treat in the same way. Immutable.
 *
 * @param text the cell as a sender writes it; null for a blank cell
 * @param value the value that the cell reader makes of it; null for a blank cell
 * @param accepted whether the cell has no finding of its own
 */
record CellProbe(@Nullable String text, @Nullable Object value, boolean accepted) {}
