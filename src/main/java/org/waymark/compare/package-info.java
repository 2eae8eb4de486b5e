/** What changed between two returns, or between two periods. */
@NullMarked
package org.waymark.compare;

import org.jspecify.annotations.NullMarked;
