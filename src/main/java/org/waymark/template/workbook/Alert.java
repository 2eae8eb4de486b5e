package org.waymark.template.workbook;

import java.util.List;
import org.waymark.catalogue.Severity;

/**
 * What a rule of the schema comes to in a workbook: a cell to mark in every row where a test holds.
 *
 * @param code of the rule, such as {@code WM-R01}
 * @param column whose cell is marked
 * @param missing whether the cell lacks a value, rather than having a wrong one
 * @param condition under which a value is missing; empty for every row, and where a value is wrong
 * @param test what has gone wrong where it holds
 */
record Alert(String code, Severity severity, Column column, boolean missing, List<RowTest> condition, RowTest test) {

    Alert {
        condition = List.copyOf(condition);
    }

    /** Whether a return is not accepted while it holds. */
    boolean stops() {
        return severity == Severity.ERROR;
    }
}
