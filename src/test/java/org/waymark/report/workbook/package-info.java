@NullMarked
package org.waymark.report.workbook;

import org.jspecify.annotations.NullMarked;
