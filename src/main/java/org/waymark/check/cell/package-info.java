/** From the text of one cell to a typed value, and what is wrong with the cell on its own (family C). */
@NullMarked
package org.waymark.check.cell;

import org.jspecify.annotations.NullMarked;
