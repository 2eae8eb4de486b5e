/** What every file format is turned into before anyone looks for a table in it: sheets of rows of text. */
@NullMarked
package org.waymark.intake.grid;

import org.jspecify.annotations.NullMarked;
