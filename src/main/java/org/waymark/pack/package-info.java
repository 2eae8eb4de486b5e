/** The monthly pack: its documents, its manifest, and the folder that it is published in as a whole. */
@NullMarked
package org.waymark.pack;

import org.jspecify.annotations.NullMarked;
