/** The board's slides, in PowerPoint's format. The layouts stand in the skeleton, the slides' contents in classes of their own. */
@NullMarked
package org.waymark.report.slides;

import org.jspecify.annotations.NullMarked;
