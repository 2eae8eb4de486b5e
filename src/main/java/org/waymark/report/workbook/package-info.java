/** A period's progress as a workbook: tables to filter, sort and count on, with charts beside them. */
@NullMarked
package org.waymark.report.workbook;

import org.jspecify.annotations.NullMarked;
