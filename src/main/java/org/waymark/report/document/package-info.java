/** The board report: a paper in Word's format. Its styles stand in the skeleton, its parts in classes of their own. */
@NullMarked
package org.waymark.report.document;

import org.jspecify.annotations.NullMarked;
