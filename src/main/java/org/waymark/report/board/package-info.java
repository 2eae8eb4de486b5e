/** What a board is shown, whether on paper or on slides: its tables and charts, chosen and bounded. The workbook shares some. */
@NullMarked
package org.waymark.report.board;

import org.jspecify.annotations.NullMarked;
