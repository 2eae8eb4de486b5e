package org.waymark.check;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.waymark.check.cell.CellValue;
import org.waymark.check.cell.CellValue.AbsentValue;
import org.waymark.check.cell.PlaceholderText;
import org.waymark.check.rule.RowValues;
import org.waymark.schema.Field;

/**
 * Makes a {@link Milestone} from the values of a row. A text such as "TBC" becomes a blank. This is where personal data in
 * the texts of milestones is masked, because every output takes milestones from here. Immutable.
 */
final class MilestoneMaker {

    private static final String ID = "milestone_id";

    private final List<Field> columns;
    private final OptionalInt id;
    private final OptionalInt rag;
    private final List<FieldColumn> fields;
    private final boolean masks;

    MilestoneMaker(CheckPlan plan) {
        this.columns = plan.schema().columns();
        this.id = plan.column(ID);
        this.rag = plan.column(MilestoneField.RAG.name());
        this.fields = MilestoneField.ALL.stream()
                .flatMap(field -> plan.column(field.name()).stream().mapToObj(column -> new FieldColumn(field, column)))
                .toList();
        this.masks = plan.personalData() == PersonalDataUse.MASKED;
    }

    /** A field that the schema has, with its column. */
    private record FieldColumn(MilestoneField<?> field, int column) {}

    /**
     * Makes the milestone of a row.
     *
     * @param key the return of the row
     * @param columnsInError the columns with a finding of severity error
     */
    Milestone make(RowReading row, ReturnKey key, BitSet columnsInError) {
        RowValues values = row.values();
        Set<String> inError = fieldsInError(values, columnsInError);
        CellValue idValue = id.isPresent() ? value(values, id.getAsInt(), inError) : AbsentValue.BLANK;
        Milestone.Builder milestone = Milestone.builder(
                        key, idValue.isPresent() ? idValue.text() : null, row.address(), inError)
                .in(row.table().head());
        for (FieldColumn each : fields) {
            CellValue value = value(values, each.column(), inError);
            if (value.isPresent() && !saysNothing(each.column(), value)) {
                milestone.decode(each.field(), value);
            }
        }
        if (masks) {
            milestone.maskPersonalData();
        }
        return milestone.corrected(row.corrections()).build();
    }

    private boolean saysNothing(int column, CellValue value) {
        return PlaceholderText.saysNothing(columns.get(column), value);
    }

    /** The value in a column; absent when it is in error. */
    private CellValue value(RowValues values, int column, Set<String> inError) {
        boolean usable =
                inError.isEmpty() || !inError.contains(columns.get(column).name());
        return usable ? values.get(column) : AbsentValue.BLANK;
    }

    /**
     * The names of the fields in error. A value that cannot be read is in error regardless of the severity of its finding. A
     * blank rating is not in error, because an open milestone without a rating counts as unrated.
     */
    private Set<String> fieldsInError(RowValues values, BitSet columnsInError) {
        Set<String> all = new HashSet<>(0);
        for (int column = 0; column < columns.size(); column++) {
            if (columnsInError.get(column) || values.unknown(column)) {
                all.add(columns.get(column).name());
            }
        }
        if (rag.isPresent() && values.blank(rag.getAsInt())) {
            all.remove(MilestoneField.RAG.name());
        }
        return all;
    }
}
