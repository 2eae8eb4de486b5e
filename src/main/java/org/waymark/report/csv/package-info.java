/** The report and the status of a collection as comma-separated values. */
@NullMarked
package org.waymark.report.csv;

import org.jspecify.annotations.NullMarked;
