package org.waymark.template.workbook;

import java.util.Optional;
import org.waymark.catalogue.Severity;
import org.waymark.check.rule.RowCondition;
import org.waymark.check.rule.WorksheetCheck;

/**
 * A rule of the schema in a workbook: a cell to mark in every row that breaks the rule.
 *
 * @param code of the rule, such as {@code WM-R01}
 * @param column whose cell is marked
 */
record CellAlert(String code, Severity severity, TemplateColumn column, WorksheetCheck check) {

    /** Whether the cell lacks a value, rather than having a wrong one. */
    boolean missing() {
        return check.missing();
    }

    /** When the rule applies; empty for every row. */
    Optional<RowCondition> condition() {
        return check.when().test();
    }

    /** What is true of a row that breaks the rule. */
    RowCondition test() {
        return check.test();
    }

    /** Whether a return is not accepted while a row breaks the rule. */
    boolean stops() {
        return severity == Severity.ERROR;
    }
}
