/** The report as one HTML file: templates in {@code src/main/jte}, geometry of the pictures here. */
@NullMarked
package org.waymark.report.html;

import org.jspecify.annotations.NullMarked;
