package org.waymark.template.workbook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.waymark.template.EarlierMilestone;
import org.waymark.template.Template;

/**
 * Formulas that count what is still to do in the milestone table, each with its result for the template as it is made.
 * They are sums of products over whole columns, so that sorting rows, or inserting and deleting them, does no harm.
 */
final class Checklist {

    /**
     * One count.
     *
     * @param cell that holds it, as formulas name it
     * @param now what it is when nothing has been filled in yet
     */
    record Count(String cell, int now) {}

    private final MilestoneTable table;
    private final ListsSheet lists;
    private final List<RowCells> rows;
    private final String used;

    Checklist(MilestoneTable table, ListsSheet lists, Template template) {
        this.table = table;
        this.lists = lists;
        this.rows = template.milestones().stream()
                .map(EarlierMilestone::kept)
                .map(RowCells::new)
                .toList();
        this.used = new RowTest.Any(table.columns().stream()
                        .<RowTest>map(RowTest.Given::new)
                        .toList())
                .formula(table.allRows());
    }

    /** Rows in which anything stands. */
    Count rows() {
        return count("Rows in use", "SUMPRODUCT(" + used + "*1)", rows.size());
    }

    /** Blank cells of required columns, in rows in which anything stands. */
    Count blanks() {
        String blank = table.columns().stream()
                .filter(column -> column.field().constraints().required())
                .map(column -> new RowTest.Blank(column).formula(table.allRows()))
                .collect(Collectors.joining("+"));
        int now = 0;
        for (RowCells row : rows) {
            now += (int) table.columns().stream()
                    .filter(column -> column.field().constraints().required() && row.value(column) == null)
                    .count();
        }
        return count(
                "Required cells that are blank",
                blank.isEmpty() ? "0" : "SUMPRODUCT(" + used + "*(" + blank + "))",
                now);
    }

    /** Cells that are at odds with others, where that would keep the return from being accepted. */
    Count conflicts(Collection<Alert> alerts) {
        List<Count> counts = new ArrayList<>();
        for (Alert alert : alerts) {
            if (alert.stops()) {
                counts.add(count(
                        alert.code() + " " + alert.test().words(),
                        "SUMPRODUCT(" + alert.test().formula(table.allRows()) + "*1)",
                        (int) rows.stream().filter(alert.test()::holds).count()));
            }
        }
        return sum("Cells that do not agree with others", counts);
    }

    /** Cells whose value is none of their list. */
    Count strays(Map<Column, String> choices) {
        List<Count> counts = new ArrayList<>();
        choices.forEach((column, list) -> {
            String cells = table.allRows().of(column);
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
