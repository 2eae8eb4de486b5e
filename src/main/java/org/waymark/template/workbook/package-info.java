/** Templates as Excel workbooks. */
@NullMarked
package org.waymark.template.workbook;

import org.jspecify.annotations.NullMarked;
