/** Compares two periods, or returns with those that replaced them. */
@NullMarked
package org.waymark.compare;

import org.jspecify.annotations.NullMarked;
