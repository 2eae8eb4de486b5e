/** What is being run: footprints, dimensions and the other vocabulary of a milestone, the calendar and the settings of a programme. */
@NullMarked
package org.waymark.programme;

import org.jspecify.annotations.NullMarked;
