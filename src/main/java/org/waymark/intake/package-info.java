/** From bytes to rows with an address: finds the files, the table in each file, and the field each column stands for. */
@NullMarked
package org.waymark.intake;

import org.jspecify.annotations.NullMarked;
