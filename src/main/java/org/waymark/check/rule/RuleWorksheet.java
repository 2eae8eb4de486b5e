package org.waymark.check.rule;

import java.time.YearMonth;
import java.util.Optional;

/** A worksheet with one row for each milestone, for which rules are turned into formulas. Columns are those of the schema. */
public interface RuleWorksheet {

    /** Whether the worksheet has the column. */
    boolean has(int column);

    /** The month that a column has on every row, where the worksheet states it once for all. */
    Optional<YearMonth> month(int column);
}
