/** Calculates figures: measures by dimension and footprint, movement since the previous period, trends and coverage. */
@NullMarked
package org.waymark.progress;

import org.jspecify.annotations.NullMarked;
