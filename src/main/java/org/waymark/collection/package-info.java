/** Who was expected to send a return for a month, what has come of it, and what to ask of whom. */
@NullMarked
package org.waymark.collection;

import org.jspecify.annotations.NullMarked;
