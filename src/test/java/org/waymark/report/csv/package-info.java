@NullMarked
package org.waymark.report.csv;

import org.jspecify.annotations.NullMarked;
