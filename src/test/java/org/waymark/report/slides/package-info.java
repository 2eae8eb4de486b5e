@NullMarked
package org.waymark.report.slides;

import org.jspecify.annotations.NullMarked;
