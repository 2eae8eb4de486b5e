/** Reads Excel workbooks: .xlsx and .xlsm as a stream, .xls through POI's HSSF. */
@NullMarked
package org.waymark.intake.excel;

import org.jspecify.annotations.NullMarked;
