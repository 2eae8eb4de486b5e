package org.waymark.check.rule;

import java.time.YearMonth;
import java.util.Optional;

/**
 * A worksheet with one row for each milestone, for which rules are written as formulas. Columns are schema columns,
 * counted from 0.
 */
public interface RuleWorksheet {

    /** Whether the worksheet has the column. */
    boolean has(int column);

    /** The month that a column has in every row; empty where the worksheet does not state it once for all rows. */
    Optional<YearMonth> month(int column);
}
