package org.waymark.template.workbook;

import java.util.Optional;
import org.waymark.catalogue.Severity;
import org.waymark.check.rule.RowCondition;
import org.waymark.check.rule.WorksheetCheck;

/**
 * A rule of the schema that the workbook checks: it marks a cell in every row that breaks the rule.
 *
 * @param code the code of the rule, such as {@code WM-R01}
 * @param severity the severity that the programme gives it
 * @param column the column of the cell to mark
 * @param check the rule as conditions on a row
 */
record CellAlert(String code, Severity severity, TemplateColumn column, WorksheetCheck check) {

    /** Whether the rule is about a missing value, not a wrong one. */
    boolean missing() {
        return check.missing();
    }

    /** Whether the cell has to be filled in where the rule is broken: a missing value that is more than a remark. */
    boolean needs() {
        return missing() && severity != Severity.ADVISORY;
    }

    /** The condition under which the rule applies; empty when it applies to every row. */
    Optional<RowCondition> condition() {
        return check.when().test();
    }

    /** The condition that a row meets when it breaks the rule. */
    RowCondition test() {
        return check.test();
    }

    /** Whether a return with such a row cannot be accepted. */
    boolean stops() {
        return severity == Severity.ERROR;
    }
}
