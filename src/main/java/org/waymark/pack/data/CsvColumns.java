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

/**
 * The columns of a CSV file, in order: the name of each, and its value in a row.
 *
 * @param <R> the type of a row
 */
final class CsvColumns<R> {

    private final Map<String, Function<R, @Nullable Object>> columns = new LinkedHashMap<>();

    CsvColumns<R> with(String name, Function<R, @Nullable Object> value) {
        columns.put(name, value);
        return this;
    }

    /** Adds the last columns of every row about a milestone: its fields in error, and the file, sheet and row it was read from. */
    CsvColumns<R> withSource(Function<R, Milestone> milestone) {
        Function<R, Address> source = milestone.andThen(Milestone::source);
        return with(
                        "inError",
                        row -> String.join(
                                " ",
                                milestone.apply(row).inError().stream().sorted().toList()))
                .with("file", row -> source.apply(row).file())
                .with("sheet", row -> source.apply(row).sheet())
                .with("row", row -> source.apply(row).row());
    }

    /** Writes a header row and then the rows. */
    void write(Stream<R> rows, Writer out) throws IOException {
        out.write(CsvRow.of(List.copyOf(columns.keySet())));
        for (Iterator<R> each = rows.iterator(); each.hasNext(); ) {
            R row = each.next();
            List<@Nullable Object> cells = new ArrayList<>(columns.size());
            columns.values().forEach(column -> cells.add(column.apply(row)));
            out.write(CsvRow.of(cells));
        }
    }
}
