/** Reads packs that have been written, whatever version of waymark wrote them. */
@NullMarked
package org.waymark.pack.archive;

import org.jspecify.annotations.NullMarked;
