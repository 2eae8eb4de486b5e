package org.waymark.pack.data;

import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Address;
import org.waymark.check.Milestone;
import org.waymark.intake.TableHead;
import org.waymark.pack.content.PackContent;
import org.waymark.schema.Field;
import org.waymark.text.CsvColumn;

/**
 * The layouts of the tables that milestones were read from, numbered from 1. Tables whose fields are in the same columns
 * have the same layout, as all copies of one template do. With the layout and the row of a milestone, {@code
 * data/columns.csv} gives the cell of each of its fields. Immutable.
 */
final class ColumnLayouts {

    /**
     * One row.
     *
     * @param column the letters of the column of the sheet or file, such as {@code H}
     */
    private record Line(int layout, Field field, String column) {}

    private static final CsvColumns<Line> COLUMNS = new CsvColumns<Line>()
            .with(CsvColumn.integer("layout"), Line::layout)
            .with(CsvColumn.text("field"), line -> line.field().name())
            .with(CsvColumn.text("title"), line -> line.field().title())
            .with(CsvColumn.text("column"), Line::column);

    private final Map<List<Integer>, Integer> numbers = new LinkedHashMap<>();
    private final List<Field> fields;

    /** Numbers the layouts in the order in which files, returns and rows have them. */
    ColumnLayouts(PackContent content) {
        this.fields = content.programme().schema().columns();
        content.returns().stream()
                .flatMap(received -> received.milestones().stream())
                .map(Milestone::table)
                .forEach(table -> {
                    if (table != null) {
                        numbers.putIfAbsent(table.columnOf(), numbers.size() + 1);
                    }
                });
    }

    /** The layout of the table that a milestone was read from; null when that is not known. */
    @Nullable
    Integer of(Milestone milestone) {
        TableHead table = milestone.table();
        return table == null ? null : numbers.get(table.columnOf());
    }

    List<CsvColumn> columns() {
        return COLUMNS.list();
    }

    /** Writes a row for each field of each layout. */
    void writeTo(Writer out) throws IOException {
        COLUMNS.write(numbers.entrySet().stream().flatMap(each -> lines(each.getValue(), each.getKey())), out);
    }

    private Stream<Line> lines(int layout, List<Integer> columnOf) {
        return IntStream.range(0, fields.size())
                .filter(at -> columnOf.get(at) > 0)
                .mapToObj(at -> new Line(layout, fields.get(at), Address.columnLetters(columnOf.get(at))));
    }
}
