/** The set of returns as a whole: which return counts for a footprint and month, and who has sent none or sent late. */
@NullMarked
package org.waymark.check.collection;

import org.jspecify.annotations.NullMarked;
