package org.waymark.check;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.intake.Row;
import org.waymark.intake.TableHead;
import org.waymark.programme.Programme;
import org.waymark.schema.Schema;

/**
 * Decides whether the checks read the cells of a row. They leave out rows with too many or too few values (WM-S04), and
 * headings, totals and notes between the milestones (WM-S09). Used by one thread, for one file.
 */
public final class MilestoneRowFilter {

    private final CheckPlan plan;
    private @Nullable MilestoneTable table;

    /**
     * Prepares for one file.
     *
     * @param schema the schema of the file, which may differ from the programme's schema
     */
    public MilestoneRowFilter(Programme programme, Schema schema) {
        plan = CheckPlan.compile(schema, programme.footprints(), null, Map.of(), programme.off());
    }

    /** Begins a table; the rows that follow belong to it. */
    public void begin(TableHead head) {
        table = new MilestoneTable(plan, head, 0);
    }

    /** Whether the checks read the cells of a row of the current table. The row is not changed. */
    public boolean includes(Row row) {
        if (table == null) {
            throw new IllegalStateException("a row came before its table");
        }
        if (!row.aligned()) {
            return false;
        }
        Row copy = new Row(row.number(), row.texts().clone(), row.kinds(), row.fills(), true, row.layout());
        RowReading reading = new RowReading(plan, table, copy);
        reading.readCells();
        return !StrayRow.matches(reading, plan);
    }
}
