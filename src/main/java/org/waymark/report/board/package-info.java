/** The tables and charts for a board, shared by the paper and the slides and partly by the workbook. */
@NullMarked
package org.waymark.report.board;

import org.jspecify.annotations.NullMarked;
