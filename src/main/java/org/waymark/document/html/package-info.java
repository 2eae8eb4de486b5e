/** The pictures of web pages: each calculates the geometry of an SVG picture, which the templates in {@code src/main/jte} draw. */
@NullMarked
package org.waymark.document.html;

import org.jspecify.annotations.NullMarked;
