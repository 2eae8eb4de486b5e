/**
 * Corrects the formatting of cells in copies of returns. What a cell means is never changed.
 *
 * <pre>
 * file -&gt; reading of each cell -&gt; list of CellFix -&gt; one rewriter for each kind of file -&gt; copy -&gt; read again
 * </pre>
 *
 * <ol>
 *   <li>{@link org.waymark.fix.FixPlanner} receives a file from {@code intake}, as the checks do. For each cell that the
 *       checks read, {@link org.waymark.check.cell.CanonicalForms} gives the canonical form of its text under today's
 *       reading rules. If the two differ, there is a {@link org.waymark.fix.CellFix}.
 *   <li>A {@link org.waymark.fix.CellRewriter} replaces the listed cells and nothing else. {@code TextRewriter} splices the
 *       bytes of a cell. {@code ExcelRewriter} and {@code SpreadsheetRewriter} change the characters of a cell in the part
 *       of its sheet, and copy all other parts in their packed form. A rewriter refuses what it cannot change without
 *       side effects, such as the result of a formula; a refused cell stays as it is and is reported with the reason.
 *   <li>{@link org.waymark.fix.ReturnFixer} reads the copy again. Every cell must have the value that the plan gives it,
 *       and nothing may be left to fix. A copy that fails this test is not used.
 * </ol>
 *
 * <p>Blank cells, ratings, dates that could be read in two ways, and cells with findings of the families R, K and T alone
 * are never changed.
 */
@NullMarked
package org.waymark.fix;

import org.jspecify.annotations.NullMarked;
