/** Grids read from Excel workbooks: .xlsx and .xlsm as a stream, .xls through HSSF. */
@NullMarked
package org.waymark.intake.excel;

import org.jspecify.annotations.NullMarked;
