/** The web pages of a pack: what they show here, how they look in {@code src/main/jte/pack}. */
@NullMarked
package org.waymark.pack.pages;

import org.jspecify.annotations.NullMarked;
