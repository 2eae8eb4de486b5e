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
import org.waymark.intake.grid.FillColour;
import org.waymark.intake.grid.Sheet;
import org.waymark.intake.grid.SheetRow;
import org.waymark.intake.grid.SheetRows;
import org.waymark.intake.grid.TableFile;
import org.waymark.intake.grid.UnreadableException;
import org.waymark.schema.Schema;
import org.waymark.text.English;

/** Reads the milestone tables of one sheet, row by row, from the first header row to the end of the sheet. */
final class TableReader {

    private final TableFile grid;
    private final Sheet sheet;
    private final Schema schema;
    private final TableShape shape;
    private final ReturnHead head;
    private final FileNameGuide guide;
    private final ReturnSink sink;
    private final SheetTrace trace;
    private final List<Finding> pending = new ArrayList<>();
    private HeaderRow header;
    private int[] columnOf = {};
    private String firstHeader = "";
    private int firstColumn;

    /** The last column that a row of the current table may have a value in. */
    private int lastAllowedColumn;

    TableReader(
            TableFile grid,
            SheetSurvey survey,
            HeaderRow header,
            Schema schema,
            TableShape shape,
            ReturnHead head,
            FileNameGuide guide,
            UnreadContent unread,
            ReturnSink sink) {
        this.grid = grid;
        this.sheet = survey.sheet();
        this.header = header;
        this.schema = schema;
        this.shape = shape;
        this.head = head;
        this.guide = guide;
        this.sink = sink;
        this.trace = new SheetTrace(head.input().name(), survey, header, unread);
    }

    /**
     * Passes tables, rows and findings to the sink. If a fault ends the reading, its finding follows the rows that were read
     * before.
     */
    void read() {
        try (SheetRows rows = sheet.open()) {
            SheetRow row = rows.next();
            while (row != null && row.number() < header.row().number()) {
                row = rows.next();
            }
            beginTable(header);
            while ((row = rows.next()) != null) {
                read(row);
            }
        } catch (UnreadableException e) {
            sink.finding(e.finding());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        pending.forEach(sink::finding);
        trace.findings(sheet.layout()).forEach(sink::finding);
    }

    private void beginTable(HeaderRow next) {
        header = next;
        firstColumn = next.firstMatched();
        firstHeader = String.valueOf(next.row().text(firstColumn));
        lastAllowedColumn = isText() ? Math.max(next.last(), next.row().width()) : next.last();
        trace.table(next, lastAllowedColumn);
        columnOf = next.columnOf().stream().mapToInt(Integer::intValue).toArray();
        TableHead table =
                new TableHead(head.input().name(), sheet.name(), next.row().number(), next.columnOf(), schema);
        sink.table(table);
        sendHeaders(next);
        HeaderFindings.of(table, next, shape.index(), new RenamedFile(head, guide))
                .forEach(sink::finding);
    }

    private void read(SheetRow row) {
        if (mayBeHeader(row)) {
            HeaderRow again = shape.read(row);
            if (2 * again.matches() > header.matches() && shape.heads(again, 1)) {
                readRepeatedHeader(again);
                return;
            }
        }
        boolean aligned = isAligned(row);
        trace.row(row, aligned);
        pending.addAll(grid.takeFindings());
        List<Finding> layout = layoutOf(row, aligned);
        Row read = rowOf(row, aligned, layout);
        if (read != null) {
            sink.row(read);
        } else {
            layout.forEach(sink::finding);
        }
    }

    /**
     * Returns the layout findings of a row. The file may also have findings about earlier rows. Those rows had no values and
     * were not read, so these findings go directly to the sink.
     */
    private List<Finding> layoutOf(SheetRow row, boolean aligned) {
        if (aligned && row.width() <= lastAllowedColumn && pending.isEmpty()) {
            return List.of();
        }
        List<Finding> layout = new ArrayList<>();
        if (!aligned && !isKnownRagged(row)) {
            layout.add(ragged(row));
        } else if (aligned && row.width() > lastAllowedColumn) {
            beyond(row).ifPresent(layout::add);
        }
        pending.removeIf(finding -> {
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

    /** Blocks pasted below each other repeat their headers. A new table starts when the columns differ. */
    private void readRepeatedHeader(HeaderRow again) {
        if (!again.columnOf().equals(header.columnOf())) {
            beginTable(again);
            return;
        }
        sendHeaders(again);
        sink.finding(Finding.of(
                Codes.RAGGED_ROW,
                address(again.row().number()),
                null,
                "This row repeats the headers of row " + header.row().number() + ", so it was not read as a milestone.",
                "Delete the row."));
    }

    private void sendHeaders(HeaderRow headers) {
        SentHeaders.of(headers, shape.index(), schema, address(headers.row().number()))
                .forEach(sink::header);
    }

    /** In delimited text, a row is aligned when it has exactly one value for each header; values may be empty. */
    private boolean isAligned(SheetRow row) {
        if (!isText()) {
            return true;
        }
        return row.width() >= header.last() && (row.width() <= lastAllowedColumn || firstBeyond(row) == 0);
    }

    private int firstBeyond(SheetRow row) {
        return IntStream.rangeClosed(lastAllowedColumn + 1, row.texts().length)
                .filter(column -> HeaderRow.text(row, column) != null)
                .findFirst()
                .orElse(0);
    }

    private Finding ragged(SheetRow row) {
        boolean few = row.width() < header.last();
        String counts = English.count(row.width(), "value") + " where the headers need "
                + (few ? header.last() : lastAllowedColumn);
        return Finding.of(
                Codes.RAGGED_ROW,
                address(row.number()),
                null,
                "This row has " + counts + ", so its values may be under the wrong headers and were not checked.",
                few
                        ? "Compare the row with a complete one, and add an empty value where one is missing."
                        : "Delete the extra values, or put double quotation marks around a value that was cut in two at its comma, semicolon or tab.");
    }

    private boolean isKnownRagged(SheetRow row) {
        return pending.stream()
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
                                + " has a value to the right of the last header, so it was not read.",
                        "Move the value to the column it belongs to, or delete it."));
    }

    /** Returns the row in schema order; null when it has no value in any column of the table. */
    private @Nullable Row rowOf(SheetRow row, boolean aligned, List<Finding> layout) {
        @Nullable String[] texts = new String[columnOf.length];
        boolean any = false;
        for (int i = 0; i < columnOf.length; i++) {
            String text = columnOf[i] == 0 ? null : row.text(columnOf[i]);
            texts[i] = text;
            any |= text != null && !text.isBlank();
        }
        return any ? new Row(row.number(), texts, kindsOf(row), fillsOf(row), aligned, layout) : null;
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

    private @Nullable FillColour @Nullable [] fillsOf(SheetRow row) {
        if (row.fills() == null) {
            return null;
        }
        @Nullable FillColour[] fills = new FillColour[columnOf.length];
        for (int i = 0; i < columnOf.length; i++) {
            fills[i] = columnOf[i] == 0 ? null : row.fill(columnOf[i]);
        }
        return fills;
    }

    private boolean isText() {
        return sheet.name() == null;
    }

    private Address address(int row) {
        return new Address(head.input().name(), sheet.name(), row, 0, null);
    }
}
