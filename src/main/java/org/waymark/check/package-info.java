/**
 * Checks the returns of one file, and compares checked returns with earlier ones. Data flows one way:
 *
 * <pre>
 * Row, with its layout findings       comes from intake, one row at a time, and is not kept
 *   -> RowReading                     reads the cells
 *   -> ReturnGrouping                 assigns the row to its return, or to UnassignedRows
 *   -> RuleRunner                     applies the rules about rows and keys
 *   -> ReturnChecker                  adds the row to the return; after the last row, applies the rules about returns
 * end of the file
 *   -> CheckedFile of ComparableReturns    immutable; kept on disk when there are many rows
 *   -> HistoryChecks                  compares each return with earlier ones; the result is HistoryFindings
 *   -> FileVerdict                    the findings, and the returns with their counts and milestones
 * </pre>
 *
 * <p>{@link org.waymark.check.FindingLog} applies the programme's {@link org.waymark.check.FindingPolicy} to every finding,
 * once. Skipped checks become findings (WM-M01) last, because rules about the row, the return and its history may be
 * skipped because of the same cell, and one finding names them all.
 */
@NullMarked
package org.waymark.check;

import org.jspecify.annotations.NullMarked;
