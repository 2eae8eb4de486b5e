/** The report as text for a terminal. */
@NullMarked
package org.waymark.report.text;

import org.jspecify.annotations.NullMarked;
