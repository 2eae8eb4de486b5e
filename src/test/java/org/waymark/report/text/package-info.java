@NullMarked
package org.waymark.report.text;

import org.jspecify.annotations.NullMarked;
