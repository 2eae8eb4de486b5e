/** Return templates as Excel workbooks, with guidance, lists to choose from, checks while typing and a checklist. */
@NullMarked
package org.waymark.template.workbook;

import org.jspecify.annotations.NullMarked;
