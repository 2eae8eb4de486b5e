package org.waymark.template.workbook;

/** How a formula names the cells of the milestone table. */
interface Cells {

    /** The cell, or cells, of a column that the formula speaks of. */
    String of(Column column);

    /** All cells of a column. */
    String all(Column column);
}
