/** Long lists kept on disk, so that memory does not grow with them. Knows nothing of what they hold. */
@NullMarked
package org.waymark.spill;

import org.jspecify.annotations.NullMarked;
