/** Reads the text of one cell as a typed value, and reports the faults of the cell on its own (codes of family C). */
@NullMarked
package org.waymark.check.cell;

import org.jspecify.annotations.NullMarked;
