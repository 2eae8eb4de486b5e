/** The status of a month's collection: which returns were expected, which were received, and what action is needed. */
@NullMarked
package org.waymark.collection;

import org.jspecify.annotations.NullMarked;
