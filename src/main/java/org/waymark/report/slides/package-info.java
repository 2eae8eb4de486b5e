/** The board's slides in PowerPoint's format: their layouts come from a blank presentation. */
@NullMarked
package org.waymark.report.slides;

import org.jspecify.annotations.NullMarked;
