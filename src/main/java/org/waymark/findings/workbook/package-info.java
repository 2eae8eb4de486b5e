/** Copies of returns in which what was found is marked, cell by cell. The only package that needs POI's user model. */
@NullMarked
package org.waymark.findings.workbook;

import org.jspecify.annotations.NullMarked;
