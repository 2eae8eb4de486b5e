@NullMarked
package org.waymark.report.html;

import org.jspecify.annotations.NullMarked;
