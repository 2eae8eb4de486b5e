/** The model of a pack: its content, its documents, and the files that were read for it. */
@NullMarked
package org.waymark.pack.content;

import org.jspecify.annotations.NullMarked;
