package org.waymark.check.rule;

import java.util.List;
import org.waymark.schema.Field;

/**
 * The part of a rule that a worksheet can watch with a formula.
 *
 * @param column of the schema, whose cell is at fault where the rule is broken
 * @param missing whether the cell then lacks a value, rather than having a wrong one
 * @param when on which rows the rule applies
 * @param broken what is true of such a row when it breaks the rule
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

    /** What is true of a row that breaks the rule, including when the rule applies. */
    public RowCondition test() {
        return when.test()
                .<RowCondition>map(applies -> new RowCondition.All(List.of(applies, broken)))
                .orElse(broken);
    }
}
