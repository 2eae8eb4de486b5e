/** Reads CSV and other delimited text. */
@NullMarked
package org.waymark.intake.csv;

import org.jspecify.annotations.NullMarked;
