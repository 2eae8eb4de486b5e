package org.waymark.check;

import org.jspecify.annotations.Nullable;
import org.waymark.check.cell.CellValue;
import org.waymark.check.cell.CellValue.TextValue;
import org.waymark.check.rule.RowValues;

/** Makes snapshots that keep only the columns of a row that rules about history compare. Immutable. */
final class SnapshotMaker {

    private final CheckPlan plan;
    private final int[] columns;
    private final int id;
    private final int period;

    SnapshotMaker(CheckPlan plan) {
        this.plan = plan;
        this.columns = plan.history().columns();
        this.id = plan.keyColumns().milestone();
        this.period = plan.keyColumns().period();
    }

    /** Makes the snapshot of a row; null when its milestone id is blank or cannot be read. */
    @Nullable
    RowSnapshot make(RowReading row) {
        RowValues values = row.values();
        if (!(values.get(id) instanceof TextValue name)) {
            if (row.table().head().has(id)) {
                row.maySkip(id);
            }
            return null;
        }
        CellValue[] kept = new CellValue[columns.length];
        @Nullable String[] texts = new @Nullable String[columns.length];
        for (int i = 0; i < columns.length; i++) {
            int column = columns[i];
            kept[i] = values.get(column);
            String sent = values.text(column);
            if (sent != null && !sent.equals(RowSnapshot.text(kept[i], null))) {
                texts[i] = sent;
            }
            if (values.unknown(column) && row.hasContent(column)) {
                row.maySkip(column);
            }
        }
        long digest = plan.history().digests() ? digest(values) : 0;
        return new RowSnapshot(row.table(), row.number(), name.text(), kept, texts, digest);
    }

    /** A hash of all fields of the row except the period. A cell that cannot be read contributes its text as sent. */
    private long digest(RowValues values) {
        long digest = 0xC2B2AE3D27D4EB4FL;
        for (int column = 0; column < plan.schema().fields().size(); column++) {
            if (column == period) {
                continue;
            }
            CellValue value = values.get(column);
            String text = value.isPresent() ? value.text() : values.text(column);
            digest = mix(digest, text == null ? "" : text);
        }
        return digest;
    }

    private static long mix(long digest, String text) {
        long mixed = digest;
        for (int i = 0; i < text.length(); i++) {
            mixed = (mixed ^ text.charAt(i)) * 0x9E3779B97F4A7C15L;
            mixed ^= mixed >>> 32;
        }
        return (mixed ^ 0x1F) * 0xBF58476D1CE4E5B9L;
    }
}
