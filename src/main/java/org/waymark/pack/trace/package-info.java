/** Lists the milestones behind a figure of a pack, from the data of the pack alone. */
@NullMarked
package org.waymark.pack.trace;

import org.jspecify.annotations.NullMarked;
