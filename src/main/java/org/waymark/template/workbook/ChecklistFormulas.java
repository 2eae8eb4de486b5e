package org.waymark.template.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.check.cell.CellValue;
import org.waymark.check.rule.RowCondition;
import org.waymark.check.rule.RowValues;
import org.waymark.check.rule.TruthValue;
import org.waymark.schema.Field;
import org.waymark.schema.Schema;
import org.waymark.template.EarlierMilestone;
import org.waymark.template.EarlierValue;
import org.waymark.template.ReturnTemplate;

/**
 * Writes the formulas that count what is still to do in the milestone table, each with its result for the new template. They
 * are sums of products over whole columns, so that rows can be sorted, inserted and deleted.
 */
final class ChecklistFormulas {

    /**
     * One count.
     *
     * @param cell the reference of its cell in formulas
     * @param now its value in the new template
     */
    record Count(String cell, int now) {}

    private final CellNeeds needs;
    private final TemplateTable table;
    private final ListsSheet lists;
    private final List<RowValues> rows;

    ChecklistFormulas(CellNeeds needs, ListsSheet lists, ReturnTemplate template) {
        this.needs = needs;
        this.table = needs.table();
        this.lists = lists;
        this.rows = template.milestones().stream()
                .map(milestone -> values(template.schema(), milestone))
                .toList();
    }

    /** Converts the values that a template fills in to a row that rules can be evaluated on. */
    static RowValues values(Schema schema, EarlierMilestone milestone) {
        Map<String, CellValue> prefilled = new HashMap<>();
        for (Field field : schema.fields()) {
            EarlierValue earlier = milestone.prefilled(field);
            if (earlier != null) {
                prefilled.put(field.name(), earlier.value());
            }
        }
        return values(schema, prefilled);
    }

    /** Converts the values of fields by name to a row that rules can be evaluated on. */
    static RowValues values(Schema schema, Map<String, CellValue> byName) {
        RowValues row = new RowValues(new @Nullable String[schema.columns().size()]);
        byName.forEach((name, value) -> schema.position(name).ifPresent(column -> row.set(column, value)));
        return row;
    }

    /** The number of rows with any value. */
    Count rows() {
        return count("Rows", table.used(), " in use");
    }

    /** The number of cells that have to be filled in and are blank, which are strong yellow. */
    Count blanks() {
        List<Count> counts = new ArrayList<>();
        for (TemplateColumn column : table.columns()) {
            needs.missing(List.of(column))
                    .ifPresent(missing ->
                            counts.add(count("Blank: ", missing, column.field().title())));
        }
        return sum("Cells to fill in", counts);
    }

    /** The number of cells that contradict others, so that the return could not be accepted. */
    Count conflicts() {
        List<Count> counts = new ArrayList<>();
        for (CellAlert alert : needs.alerts()) {
            if (alert.stops() && !alert.missing()) {
                counts.add(count(alert.code() + " ", alert.test(), alert.test().words()));
            }
        }
        return sum("Cells that do not agree with others", counts);
    }

    /** The number of cells whose value is not in their list. */
    Count strays(Map<TemplateColumn, String> choices) {
        List<Count> counts = new ArrayList<>();
        choices.forEach((column, list) -> {
            String cells = table.allRows().of(column.position());
            counts.add(count(
                    "Not in the list: " + column.field().title(),
                    "SUMPRODUCT((" + cells + "<>\"\")*(COUNTIF(" + list + "," + cells + ")=0))",
                    0));
        });
        return sum("Cells whose value is not in their list", counts);
    }

    private Count count(String what, RowCondition condition, String more) {
        int now = (int) rows.stream()
                .filter(row -> condition.holds(row) == TruthValue.TRUE)
                .count();
        return count(what + more, "SUMPRODUCT(" + condition.formula(table.allRows()) + "*1)", now);
    }

    private Count sum(String what, List<Count> counts) {
        String cells = counts.stream().map(Count::cell).collect(Collectors.joining("+"));
        return count(
                what,
                counts.isEmpty() ? "0" : cells,
                counts.stream().mapToInt(Count::now).sum());
    }

    private Count count(String what, String formula, int now) {
        return new Count(lists.count(what, formula, now), now);
    }
}
