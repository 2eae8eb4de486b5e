package org.waymark.check;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.check.cell.CellValue;
import org.waymark.sorting.RecordCodec;
import org.waymark.sorting.RecordInput;
import org.waymark.sorting.RecordOutput;

/** Writes snapshots of rows to temporary storage and reads them back. The few tables of a file stay in memory. */
final class SnapshotCodec implements RecordCodec<RowSnapshot> {

    private static final CellValue.Kind[] KINDS = CellValue.Kind.values();

    private final List<MilestoneTable> tables = new ArrayList<>(1);

    @Override
    public void write(RowSnapshot row, RecordOutput out) {
        out.writeInt(tableNumber(row.table()));
        out.writeInt(MilestoneTable.rowOf(row.place()));
        out.writeText(row.id());
        out.writeInt((int) (row.digest() >>> 32));
        out.writeInt((int) row.digest());
        out.writeInt(row.width());
        for (int i = 0; i < row.width(); i++) {
            write(row.value(i), out);
            out.writeRepeatedText(row.sent(i));
        }
    }

    @Override
    public RowSnapshot read(RecordInput in) {
        MilestoneTable table = tables.get(in.readInt());
        int row = in.readInt();
        String id = in.readRequiredText();
        long digest = (long) in.readInt() << 32 | in.readInt() & 0xFFFF_FFFFL;
        int width = in.readInt();
        CellValue[] values = new CellValue[width];
        @Nullable String[] sent = new @Nullable String[width];
        for (int i = 0; i < width; i++) {
            values[i] = readValue(in);
            sent[i] = in.readText();
        }
        return new RowSnapshot(table, row, id, values, sent, digest);
    }

    private static void write(CellValue value, RecordOutput out) {
        out.writeInt(value.kind().ordinal());
        if (value.isPresent()) {
            out.writeRepeatedText(value.stored());
        }
    }

    private static CellValue readValue(RecordInput in) {
        CellValue.Kind kind = KINDS[in.readInt()];
        return kind.parse(kind.isPresent() ? in.readRequiredText() : "");
    }

    private int tableNumber(MilestoneTable table) {
        int known = tables.indexOf(table);
        if (known >= 0) {
            return known;
        }
        tables.add(table);
        return tables.size() - 1;
    }
}
