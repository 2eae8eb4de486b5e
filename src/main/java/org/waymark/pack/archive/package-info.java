/** Reads packs that any version of waymark has written. */
@NullMarked
package org.waymark.pack.archive;

import org.jspecify.annotations.NullMarked;
