/** Reads OpenDocument spreadsheets (.ods) as streams. */
@NullMarked
package org.waymark.intake.opendocument;

import org.jspecify.annotations.NullMarked;
