/** The monthly pack: what it is made of, its manifest, and how its folder comes into place whole. */
@NullMarked
package org.waymark.pack;

import org.jspecify.annotations.NullMarked;
