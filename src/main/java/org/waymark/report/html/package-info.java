/** The report as one HTML file. The templates are in {@code src/main/jte}; this package calculates the pictures. */
@NullMarked
package org.waymark.report.html;

import org.jspecify.annotations.NullMarked;
