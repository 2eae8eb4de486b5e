@NullMarked
package org.waymark.report.board;

import org.jspecify.annotations.NullMarked;
