package org.waymark.pack.data;

import java.util.List;
import org.waymark.pack.content.PackDocument;
import org.waymark.text.CsvColumn;

/**
 * A table of a pack: a CSV file, and what a data package says about it.
 *
 * @param path its path below the pack's folder
 * @param title what one row is about, as a phrase
 * @param columns its columns, in order
 * @param content writes the header and the rows
 */
record DataTable(String path, String title, List<CsvColumn> columns, PackDocument.Text content) {

    PackDocument document() {
        return PackDocument.text(path, content);
    }
}
