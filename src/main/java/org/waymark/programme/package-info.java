/** A programme and its settings: the footprints, the deadline, the suppressions and the vocabulary of a milestone. */
@NullMarked
package org.waymark.programme;

import org.jspecify.annotations.NullMarked;
