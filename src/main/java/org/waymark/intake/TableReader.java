package org.waymark.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Address;
import org.waymark.catalogue.Codes;
import org.waymark.catalogue.Finding;
import org.waymark.intake.grid.CellKind;
import org.waymark.intake.grid.Sheet;
import org.waymark.intake.grid.SheetRow;
import org.waymark.intake.grid.SheetRows;
import org.waymark.intake.grid.TableFile;
import org.waymark.intake.grid.UnreadableException;
import org.waymark.schema.Schema;
import org.waymark.text.English;

/** Reads the milestone tables of one sheet from the first header row to the sheet's end, row by row. */
final class TableReader {

    private final TableFile grid;
    private final Sheet sheet;
    private final Schema schema;
    private final TableShape shape;
    private final ReturnHead head;
    private final ReturnSink sink;
    private final SheetTrace trace;
    private final List<Finding> heard = new ArrayList<>();
    private HeaderRow header;
    private int[] columnOf = {};
    private String firstHeader = "";
    private int firstColumn;
    private int bound;

    TableReader(
            TableFile grid,
            SheetSurvey survey,
            HeaderRow header,
            Schema schema,
            TableShape shape,
            ReturnHead head,
            ReturnSink sink) {
        this.grid = grid;
        this.sheet = survey.sheet();
        this.header = header;
        this.schema = schema;
        this.shape = shape;
        this.head = head;
        this.sink = sink;
        this.trace = new SheetTrace(head.input().name(), survey, header);
    }

    /** Delivers tables, rows and findings to the sink; a fault that ends the reading is the last of them. */
    void read() {
        try (SheetRows rows = sheet.open()) {
            SheetRow row = rows.next();
            while (row != null && row.number() < header.row().number()) {
                row = rows.next();
            }
            begin(header);
            while ((row = rows.next()) != null) {
                take(row);
            }
        } catch (UnreadableException e) {
            sink.finding(e.finding());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        heard.forEach(sink::finding);
        trace.findings(sheet.layout()).forEach(sink::finding);
    }

    private void begin(HeaderRow next) {
        header = next;
        firstColumn = next.firstMatched();
        firstHeader = String.valueOf(next.row().text(firstColumn));
        bound = isText() ? Math.max(next.last(), next.row().width()) : next.last();
        trace.table(next, bound);
        columnOf = next.columnOf().stream().mapToInt(Integer::intValue).toArray();
        TableHead table =
                new TableHead(head.input().name(), sheet.name(), next.row().number(), next.columnOf(), schema);
        sink.table(table);
        HeaderFindings.of(table, next, shape.index(), head).forEach(sink::finding);
    }

    private void take(SheetRow row) {
        if (mayBeHeader(row)) {
            HeaderRow again = shape.read(row);
            if (2 * again.matches() > header.matches() && shape.heads(again, 1)) {
                repeat(again);
                return;
            }
        }
        boolean aligned = isAligned(row);
        trace.row(row, aligned);
        heard.addAll(grid.take());
        List<Finding> layout = layoutOf(row, aligned);
        Row read = rowOf(row, aligned, layout);
        if (read != null) {
            sink.row(read);
        } else {
            layout.forEach(sink::finding);
        }
    }

    /** What is wrong with a row's layout. What the grid found on earlier rows, which hold no values, is passed on. */
    private List<Finding> layoutOf(SheetRow row, boolean aligned) {
        if (aligned && row.width() <= bound && heard.isEmpty()) {
            return List.of();
        }
        List<Finding> layout = new ArrayList<>();
        if (!aligned && !isSaid(row)) {
            layout.add(ragged(row));
        } else if (aligned && row.width() > bound) {
            beyond(row).ifPresent(layout::add);
        }
        heard.removeIf(finding -> {
            int at = finding.address().row();
            if (at == row.number()) {
                layout.add(finding);
            } else if (at < row.number()) {
                sink.finding(finding);
            }
            return at <= row.number();
        });
        return layout;
    }

    private boolean mayBeHeader(SheetRow row) {
        String text = row.text(firstColumn);
        return text != null && (text.equals(firstHeader) || shape.index().isSpelling(text));
    }

    /** Headers again, as pasted blocks bring them: where they moved, a new table starts. */
    private void repeat(HeaderRow again) {
        if (!again.columnOf().equals(header.columnOf())) {
            begin(again);
            return;
        }
        sink.finding(Finding.of(
                Codes.RAGGED_ROW,
                address(again.row().number()),
                null,
                "This row repeats the headers of row " + header.row().number() + ", so it was not read as a milestone.",
                "Delete the row."));
    }

    /** In delimited text a row counts as whole when it has a value, if only an empty one, for every header and no more. */
    private boolean isAligned(SheetRow row) {
        if (!isText()) {
            return true;
        }
        return row.width() >= header.last() && (row.width() <= bound || firstBeyond(row) == 0);
    }

    private int firstBeyond(SheetRow row) {
        return IntStream.rangeClosed(bound + 1, row.texts().length)
                .filter(column -> HeaderRow.text(row, column) != null)
                .findFirst()
                .orElse(0);
    }

    private Finding ragged(SheetRow row) {
        boolean few = row.width() < header.last();
        String counts =
                English.count(row.width(), "value") + " where the headers need " + (few ? header.last() : bound);
        return Finding.of(
                Codes.RAGGED_ROW,
                address(row.number()),
                null,
                "This row has " + counts + ", so its values may stand under the wrong headers and were not checked.",
                few
                        ? "Compare the row with one that is whole, and put an empty value where one is missing."
                        : "Delete what is too much, or put double quotation marks around a value that was cut in two at its comma, semicolon or tab.");
    }

    private boolean isSaid(SheetRow row) {
        return heard.stream()
                .anyMatch(finding -> finding.code().equals(Codes.RAGGED_ROW)
                        && finding.address().row() == row.number());
    }

    private Optional<Finding> beyond(SheetRow row) {
        int column = firstBeyond(row);
        return column == 0
                ? Optional.empty()
                : Optional.of(Finding.of(
                        Codes.RAGGED_ROW,
                        address(row.number()),
                        row.text(column),
                        "Cell " + Address.columnLetters(column) + row.number()
                                + " holds a value right of the last header, so it was not read.",
                        "Move the value to the column it belongs to, or delete it."));
    }

    /** The row in schema order; null when no column of the table has a value in it. */
    private @Nullable Row rowOf(SheetRow row, boolean aligned, List<Finding> layout) {
        @Nullable String[] texts = new String[columnOf.length];
        boolean any = false;
        for (int i = 0; i < columnOf.length; i++) {
            String text = columnOf[i] == 0 ? null : row.text(columnOf[i]);
            texts[i] = text;
            any |= text != null && !text.isBlank();
        }
        return any ? new Row(row.number(), texts, kindsOf(row), aligned, layout) : null;
    }

    private CellKind @Nullable [] kindsOf(SheetRow row) {
        if (row.kinds() == null) {
            return null;
        }
        CellKind[] kinds = new CellKind[columnOf.length];
        for (int i = 0; i < columnOf.length; i++) {
            kinds[i] = columnOf[i] == 0 ? CellKind.TEXT : row.kind(columnOf[i]);
        }
        return kinds;
    }

    private boolean isText() {
        return sheet.name() == null;
    }

    private Address address(int row) {
        return new Address(head.input().name(), sheet.name(), row, 0, null);
    }
}
