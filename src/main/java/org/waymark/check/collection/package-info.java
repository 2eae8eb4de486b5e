/** Checks the set of returns: which return counts for a footprint and month, and which returns are missing or late. */
@NullMarked
package org.waymark.check.collection;

import org.jspecify.annotations.NullMarked;
