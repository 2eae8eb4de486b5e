/** The board paper in Word's format: its styles come from a blank document, and one class writes each chapter. */
@NullMarked
package org.waymark.report.document;

import org.jspecify.annotations.NullMarked;
