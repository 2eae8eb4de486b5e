/** What the readers of all workbooks share: the zip package, its XML parts, limits, faults, and rows in the making. */
@NullMarked
package org.waymark.intake.workbook;

import org.jspecify.annotations.NullMarked;
