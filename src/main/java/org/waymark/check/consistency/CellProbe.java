package org.waymark.check.consistency;

import org.jspecify.annotations.Nullable;
import org.waymark.check.cell.CellValue;

/**
 * One value of a column that represents all values which rules treat in the same way. Immutable.
 *
 * @param text the cell as a sender writes it; null for a blank cell
 * @param value the value that the cell reader makes of it
 * @param accepted whether the cell has no finding of its own
 */
record CellProbe(@Nullable String text, CellValue value, boolean accepted) {}
