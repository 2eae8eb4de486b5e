/** The figures: measures by dimension and by footprint, movement since last period, and coverage. */
@NullMarked
package org.waymark.progress;

import org.jspecify.annotations.NullMarked;
