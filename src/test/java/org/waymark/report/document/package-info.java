@NullMarked
package org.waymark.report.document;

import org.jspecify.annotations.NullMarked;
