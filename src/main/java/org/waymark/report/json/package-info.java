/** The report and the status of a collection as JSON. */
@NullMarked
package org.waymark.report.json;

import org.jspecify.annotations.NullMarked;
