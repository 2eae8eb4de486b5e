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
 * Formulas that count what is still to do in the milestone table, each with its result for the template as it is made.
 * They are sums of products over whole columns, so that sorting rows, or inserting and deleting them, does no harm.
 */
final class ChecklistFormulas {

    /**
     * One count.
     *
     * @param cell that holds it, as formulas name it
     * @param now what it is when nothing has been filled in yet
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

    /** A row as rules see it, from the values of its fields by name. */
    static RowValues values(Schema schema, Map<String, Object> byName) {
        int columns = schema.columns().size();
        RowValues row = new RowValues(new @Nullable String[columns], new @Nullable Object[columns]);
        byName.forEach((name, value) -> schema.position(name).ifPresent(column -> row.set(column, value)));
        return row;
    }

    /** Rows in which anything stands. */
    Count rows() {
        return count("Rows in use", "SUMPRODUCT(" + used + "*1)", rows.size());
    }

    /** Blank cells of required columns, in rows in which anything stands. */
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

    /** Cells that are at odds with others, where that would keep the return from being accepted. */
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

    /** Cells whose value is none of their list. */
    Count strays(Map<TemplateColumn, String> choices) {
        List<Count> counts = new ArrayList<>();
        choices.forEach((column, list) -> {
            String cells = table.allRows().of(column.position());
            counts.add(count(
                    "Not in the list: " + column.field().title(),
                    "SUMPRODUCT((" + cells + "<>\"\")*(COUNTIF(" + list + "," + cells + ")=0))",
                    0));
        });
        return sum("Cells that hold nothing of their list", counts);
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
