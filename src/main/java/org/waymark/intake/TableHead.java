package org.waymark.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Address;
import org.waymark.schema.Schema;

/**
 * The header row of a milestone table and which column of the file stands for which field.
 *
 * @param file name of the file
 * @param sheet name of the sheet, or null in a format without sheets
 * @param row where the header stands
 * @param columnOf for each of {@link Schema#columns()} the column of the file counted from 1, or 0 when the table has
 *     none
 * @param schema the schema the columns belong to
 */
public record TableHead(String file, @Nullable String sheet, int row, List<Integer> columnOf, Schema schema) {

    /** Whether the table has a column for this schema column. */
    public boolean has(int schemaColumn) {
        return columnOf.get(schemaColumn) > 0;
    }

    /** The cell of a schema column in a row of this table; the row as a whole where the table has no such column. */
    public Address address(int row, int schemaColumn) {
        return new Address(
                file,
                sheet,
                row,
                columnOf.get(schemaColumn),
                schema.columns().get(schemaColumn).name());
    }

    /** A row of this table as a whole. */
    public Address address(int row) {
        return new Address(file, sheet, row, 0, null);
    }
}
