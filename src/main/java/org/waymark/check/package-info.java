/**
 * Checks the returns of one file, and compares checked returns with earlier ones. Data flows one way:
 *
 * <pre>
 * Row, with its layout findings       from intake; pushed in, one at a time, and not kept
 *   -> RowReading                     its cells are read
 *   -> ReturnGrouping                 the row is given to its return, or to UnassignedRows
 *   -> RuleRunner                     rules about the row and about keys are applied
 *   -> ReturnChecker                  the return takes the row; at the end it applies rules about the whole return
 * end of the file
 *   -> CheckedFile of ComparableReturns    immutable; small, or on disk when there is much
 *   -> HistoryChecks                  compares each return with earlier ones and returns HistoryFindings
 *   -> FileVerdict                    findings, and returns with their counts and milestones
 * </pre>
 *
 * <p>Every finding passes the programme's {@link org.waymark.check.FindingPolicy} once, in the log that collects it. A
 * check that had to be skipped becomes a finding (WM-M01) last of all, because rules about the row, the return and its
 * history may be skipped for the same cell and are then named together.
 *
 * <p>The value of a cell is null when the cell is blank, {@link org.waymark.check.cell.UnreadableValue#VALUE} when it has
 * something that cannot be read, and otherwise a value of the field's type.
 */
@NullMarked
package org.waymark.check;

import org.jspecify.annotations.NullMarked;
