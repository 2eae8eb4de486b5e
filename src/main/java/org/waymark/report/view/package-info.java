/** The content of a report in British English, built once for every medium: sentences, figures, and the lists it shows. */
@NullMarked
package org.waymark.report.view;

import org.jspecify.annotations.NullMarked;
