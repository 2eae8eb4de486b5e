package org.waymark.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Address;
import org.waymark.schema.Schema;

/**
 * The header row of a milestone table, with the column of the file for each field.
 *
 * @param file the name of the file
 * @param sheet the name of the sheet; null in a format without sheets
 * @param row the row number of the header
 * @param columnOf for each of {@link Schema#columns()} the column of the file counted from 1, or 0 when the table has
 *     none
 * @param schema the schema of the columns
 */
public record TableHead(String file, @Nullable String sheet, int row, List<Integer> columnOf, Schema schema) {

    /** Whether the table has a column for this schema column. */
    public boolean has(int schemaColumn) {
        return columnOf.get(schemaColumn) > 0;
    }

    /** The cell of a schema column in a row of this table; the whole row when the table has no such column. */
    public Address address(int row, int schemaColumn) {
        return new Address(
                file,
                sheet,
                row,
                columnOf.get(schemaColumn),
                schema.columns().get(schemaColumn).name());
    }

    /** The address of a whole row of this table. */
    public Address address(int row) {
        return new Address(file, sheet, row, 0, null);
    }
}
