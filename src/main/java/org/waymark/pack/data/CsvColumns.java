package org.waymark.pack.data;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Address;
import org.waymark.check.Milestone;
import org.waymark.report.csv.CsvRow;
import org.waymark.text.CsvColumn;

/**
 * The columns of a CSV file, in order: the name and type of each, and its value in a row.
 *
 * @param <R> the type of a row
 */
final class CsvColumns<R> {

    private final Map<CsvColumn, Function<R, @Nullable Object>> columns = new LinkedHashMap<>();

    CsvColumns<R> with(CsvColumn column, Function<R, @Nullable Object> value) {
        columns.put(column, value);
        return this;
    }

    /**
     * Adds the last columns of every row about a milestone: its fields in error, the file, sheet and row it was read from,
     * and the layout of its table.
     */
    CsvColumns<R> withSource(Function<R, Milestone> milestone, ColumnLayouts layouts) {
        Function<R, Address> source = milestone.andThen(Milestone::source);
        return with(
                        CsvColumn.text("inError"),
                        row -> String.join(
                                " ",
                                milestone.apply(row).inError().stream().sorted().toList()))
                .with(CsvColumn.text("file"), row -> source.apply(row).file())
                .with(CsvColumn.text("sheet"), row -> source.apply(row).sheet())
                .with(CsvColumn.integer("row"), row -> source.apply(row).row())
                .with(CsvColumn.integer("layout"), row -> layouts.of(milestone.apply(row)));
    }

    /** The names and types. */
    List<CsvColumn> list() {
        return List.copyOf(columns.keySet());
    }

    /** Writes a header row and then the rows. */
    void write(Stream<R> rows, Writer out) throws IOException {
        out.write(CsvRow.of(CsvColumn.names(list())));
        for (Iterator<R> each = rows.iterator(); each.hasNext(); ) {
            R row = each.next();
            List<@Nullable Object> cells = new ArrayList<>(columns.size());
            columns.values().forEach(column -> cells.add(column.apply(row)));
            out.write(CsvRow.of(cells));
        }
    }
}
