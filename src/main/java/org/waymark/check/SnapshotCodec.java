package org.waymark.check;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.sorting.RecordCodec;
import org.waymark.sorting.RecordInput;
import org.waymark.sorting.RecordOutput;

/** Writes snapshots of rows to temporary storage and reads them back. The few tables of a file stay in memory. */
final class SnapshotCodec implements RecordCodec<RowSnapshot> {

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
            ValueCodec.write(row.value(i), out);
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
        @Nullable Object[] values = new @Nullable Object[width];
        @Nullable String[] sent = new @Nullable String[width];
        for (int i = 0; i < width; i++) {
            values[i] = ValueCodec.read(in);
            sent[i] = in.readText();
        }
        return new RowSnapshot(table, row, id, values, sent, digest);
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
