package org.waymark.check;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.intake.Row;
import org.waymark.intake.TableHead;
import org.waymark.programme.Programme;
import org.waymark.schema.Schema;

/**
 * Tells the rows whose cells the checks read from those that they leave out: rows with too many or too few values
 * (WM-S04), and headings, totals and notes (WM-S09). Used by one thread, for one file.
 */
public final class MilestoneRows {

    private final CheckPlan plan;
    private @Nullable MilestoneTable table;

    /**
     * Prepares for one file.
     *
     * @param schema the schema by which the file is read, which may be another than that of the programme
     */
    public MilestoneRows(Programme programme, Schema schema) {
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
