@NullMarked
package org.waymark.report.json;

import org.jspecify.annotations.NullMarked;
