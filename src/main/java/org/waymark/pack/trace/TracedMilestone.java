package org.waymark.pack.trace;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A milestone behind a figure, with the cells that decided; for a rate of returns, a footprint with its return. Immutable.
 *
 * @param footprint the code of its footprint
 * @param name the name of its footprint
 * @param id its ID; empty if it is blank or in error
 * @param title its title; may be empty; for a return the name of the footprint
 * @param dimension the id of its dimension; empty if it is blank or in error
 * @param number its number in a median; null in any other figure
 * @param now where it is in the return of the month; null if the return no longer has it
 * @param before where it is in the return of the previous month, if the figure compares the two; otherwise null
 */
public record TracedMilestone(
        String footprint,
        String name,
        String id,
        String title,
        String dimension,
        @Nullable Double number,
        @Nullable Place now,
        @Nullable Place before) {

    /**
     * A row of a return, or a return.
     *
     * @param file the file as findings name it; empty if there is no return
     * @param sheet the sheet; empty in a format without sheets
     * @param row the row, or the line on which a CSV record starts; empty for a return
     * @param cells the cells of the fields that decide
     */
    public record Place(String file, String sheet, String row, List<Cell> cells) {

        public Place {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell that decides whether the milestone counts.
     *
     * @param field the schema name of the field; for a return the column of {@code data/coverage.csv}
     * @param title the title of the field
     * @param cell the cell, such as {@code H12}; empty if the table has no column for the field
     * @param value the value as it was read; empty if it is blank or in error
     * @param inError whether the value is in error
     * @param corrected whether the office corrected the value, so that the cell has another one
     */
    public record Cell(String field, String title, String cell, String value, boolean inError, boolean corrected) {}
}
