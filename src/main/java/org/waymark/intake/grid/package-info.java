/** The common form of all file formats, in which tables are found: sheets of rows of text. */
@NullMarked
package org.waymark.intake.grid;

import org.jspecify.annotations.NullMarked;
