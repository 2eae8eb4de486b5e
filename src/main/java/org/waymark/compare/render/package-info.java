/** Writes comparisons as text, Markdown, HTML and JSON. */
@NullMarked
package org.waymark.compare.render;

import org.jspecify.annotations.NullMarked;
