package org.waymark.template.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.check.rule.RowCondition;
import org.waymark.check.rule.RowValues;
import org.waymark.check.rule.TruthValue;

/**
 * Decides from the schema's constraints and rules when the cells of each column must be filled in.
 *
 * @param table the table
 * @param alerts the rules that the programme checks
 */
record CellNeeds(TemplateTable table, List<CellAlert> alerts) {

    /** When the cells of a column must be filled in. */
    enum Need {
        ALWAYS,
        /** When other cells of the row have certain values. */
        SOMETIMES,
        NEVER
    }

    Need of(TemplateColumn column) {
        if (column.required()) {
            return Need.ALWAYS;
        }
        return rules(column).isEmpty() ? Need.NEVER : Need.SOMETIMES;
    }

    /**
     * The condition that a row in use lacks a value in one of these columns; empty when they may always be blank. It tests
     * only once whether a row is in use, because the condition becomes a formula and the length of formulas is limited.
     */
    Optional<RowCondition> missing(List<TemplateColumn> columns) {
        List<RowCondition> always = new ArrayList<>();
        List<RowCondition> alternatives = new ArrayList<>();
        for (TemplateColumn column : columns) {
            if (column.required()) {
                always.add(column.isBlank());
            }
            for (CellAlert rule : rules(column)) {
                (rule.condition().isPresent() ? alternatives : always).add(rule.test());
            }
        }
        if (!always.isEmpty()) {
            RowCondition blank = always.size() == 1 ? always.get(0) : RowCondition.any(always);
            alternatives.add(0, RowCondition.all(List.of(table.used(), blank)));
        }
        return alternatives.size() < 2
                ? alternatives.stream().findFirst()
                : Optional.of(RowCondition.any(alternatives));
    }

    /** Whether a row lacks a value in one of these columns. */
    boolean isMissing(List<TemplateColumn> columns, RowValues row) {
        return missing(columns)
                .filter(condition -> condition.holds(row) == TruthValue.TRUE)
                .isPresent();
    }

    private List<CellAlert> rules(TemplateColumn column) {
        return alerts.stream()
                .filter(alert -> alert.needs() && alert.column().equals(column))
                .toList();
    }
}
