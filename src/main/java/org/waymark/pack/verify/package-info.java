/** Compares a pack with its manifest, with the returns it was made from, and with a pack made of them again. */
@NullMarked
package org.waymark.pack.verify;

import org.jspecify.annotations.NullMarked;
