@NullMarked
package org.waymark.findings.workbook;

import org.jspecify.annotations.NullMarked;
