/** Makes copies of returns with findings marked on their cells. This package uses POI's user model. */
@NullMarked
package org.waymark.findings.workbook;

import org.jspecify.annotations.NullMarked;
