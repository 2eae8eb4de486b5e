/** Lines of text for a terminal or a plain file: wrapping, columns, colours and the characters that bars are drawn with. */
@NullMarked
package org.waymark.terminal;

import org.jspecify.annotations.NullMarked;
