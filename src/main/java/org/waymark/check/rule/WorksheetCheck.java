package org.waymark.check.rule;

import java.util.List;
import org.waymark.schema.Field;

/**
 * The part of a rule that a formula on a worksheet can check. Immutable.
 *
 * @param column the schema column of the cell that is at fault where the rule is broken, counted from 0
 * @param missing whether that cell then lacks a value, rather than having a wrong one
 * @param when the rows to which the rule applies
 * @param broken the condition that is true of such a row when it breaks the rule
 */
public record WorksheetCheck(int column, boolean missing, RuleCondition when, RowCondition broken) {

    /** A check of a cell that must have a value. */
    static WorksheetCheck missing(int column, Field field, RuleCondition when) {
        return new WorksheetCheck(column, true, when, new ValueTest.Blank(column, field, true));
    }

    /** A check of a cell whose value is wrong where a condition is true. */
    public static WorksheetCheck wrong(int column, RuleCondition when, RowCondition broken) {
        return new WorksheetCheck(column, false, when, broken);
    }

    /** The condition that is true of a row to which the rule applies and which breaks it. */
    public RowCondition test() {
        return when.test()
                .map(applies -> RowCondition.all(List.of(applies, broken)))
                .orElse(broken);
    }
}
