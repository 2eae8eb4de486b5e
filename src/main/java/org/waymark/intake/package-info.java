/** Turns files into rows with addresses: finds the files, the tables in each file, and the field of each column. */
@NullMarked
package org.waymark.intake;

import org.jspecify.annotations.NullMarked;
