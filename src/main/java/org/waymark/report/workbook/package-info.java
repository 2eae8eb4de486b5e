/** Progress as an Excel workbook: tables that can be filtered, sorted and used in formulas, with charts. */
@NullMarked
package org.waymark.report.workbook;

import org.jspecify.annotations.NullMarked;
