package org.waymark.template.workbook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.check.rule.RowCondition;
import org.waymark.check.rule.RowValues;
import org.waymark.check.rule.TruthValue;
import org.waymark.schema.Schema;
import org.waymark.template.EarlierMilestone;
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

    private final TemplateTable table;
    private final ListsSheet lists;
    private final List<RowValues> rows;
    private final String used;

    ChecklistFormulas(TemplateTable table, ListsSheet lists, ReturnTemplate template) {
        this.table = table;
        this.lists = lists;
        this.rows = template.milestones().stream()
                .map(EarlierMilestone::kept)
                .map(kept -> values(template.schema(), kept))
                .toList();
        this.used = new RowCondition.Any(
                        table.columns().stream().map(TemplateColumn::isGiven).toList())
                .formula(table.allRows());
    }

    /** Converts the values of fields by name to a row that rules can be evaluated on. */
    static RowValues values(Schema schema, Map<String, Object> byName) {
        int columns = schema.columns().size();
        RowValues row = new RowValues(new @Nullable String[columns], new @Nullable Object[columns]);
        byName.forEach((name, value) -> schema.position(name).ifPresent(column -> row.set(column, value)));
        return row;
    }

    /** The number of rows with any value. */
    Count rows() {
        return count("Rows in use", "SUMPRODUCT(" + used + "*1)", rows.size());
    }

    /** The number of blank cells of required columns in rows with any value. */
    Count blanks() {
        String blank = table.columns().stream()
                .filter(column -> column.field().constraints().required())
                .map(column -> column.isBlank().formula(table.allRows()))
                .collect(Collectors.joining("+"));
        int now = 0;
        for (RowValues row : rows) {
            now += (int) table.columns().stream()
                    .filter(column -> column.field().constraints().required() && row.blank(column.position()))
                    .count();
        }
        return count(
                "Required cells that are blank",
                blank.isEmpty() ? "0" : "SUMPRODUCT(" + used + "*(" + blank + "))",
                now);
    }

    /** The number of cells that contradict others, so that the return could not be accepted. */
    Count conflicts(Collection<CellAlert> alerts) {
        List<Count> counts = new ArrayList<>();
        for (CellAlert alert : alerts) {
            if (alert.stops()) {
                counts.add(count(
                        alert.code() + " " + alert.test().words(),
                        "SUMPRODUCT(" + alert.test().formula(table.allRows()) + "*1)",
                        (int) rows.stream()
                                .filter(row -> alert.test().holds(row) == TruthValue.TRUE)
                                .count()));
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
