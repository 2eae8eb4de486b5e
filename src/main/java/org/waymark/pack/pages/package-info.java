/** The content of a pack's web pages. The templates in {@code src/main/jte/pack} lay it out. */
@NullMarked
package org.waymark.pack.pages;

import org.jspecify.annotations.NullMarked;
