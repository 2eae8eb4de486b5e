package org.waymark.check;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.spill.Form;
import org.waymark.spill.SpillIn;
import org.waymark.spill.SpillOut;

/** What is remembered of a row, on disk. The tables of a file are few and stay in memory. */
final class SnapshotForm implements Form<Snapshot> {

    private final List<Table> tables = new ArrayList<>(1);

    @Override
    public void write(Snapshot row, @Nullable Snapshot before, SpillOut out) {
        out.number(number(row.table()));
        out.number(Table.rowOf(row.place()));
        out.text(row.id());
        out.number((int) (row.digest() >>> 32));
        out.number((int) row.digest());
        out.number(row.width());
        for (int i = 0; i < row.width(); i++) {
            ValueForm.write(row.value(i), out);
            out.word(row.sent(i));
        }
    }

    @Override
    public Snapshot read(SpillIn in, @Nullable Snapshot before) {
        Table table = tables.get(in.number());
        int row = in.number();
        String id = in.said();
        long digest = (long) in.number() << 32 | in.number() & 0xFFFF_FFFFL;
        int width = in.number();
        @Nullable Object[] values = new @Nullable Object[width];
        @Nullable String[] sent = new @Nullable String[width];
        for (int i = 0; i < width; i++) {
            values[i] = ValueForm.read(in);
            sent[i] = in.text();
        }
        return new Snapshot(table, row, id, values, sent, digest);
    }

    private int number(Table table) {
        int known = tables.indexOf(table);
        if (known >= 0) {
            return known;
        }
        tables.add(table);
        return tables.size() - 1;
    }
}
