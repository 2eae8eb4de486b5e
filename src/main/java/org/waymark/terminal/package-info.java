/** Lines of text for a terminal or a plain file: wrapping, columns, colours, and the characters that draw bars. */
@NullMarked
package org.waymark.terminal;

import org.jspecify.annotations.NullMarked;
