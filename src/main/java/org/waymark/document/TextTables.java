package org.waymark.document;

import java.util.ArrayList;
import java.util.List;
import org.waymark.document.Block.DataTable;
import org.waymark.document.Block.Layout;
import org.waymark.terminal.LineWrapper;
import org.waymark.terminal.StyledLine;
import org.waymark.terminal.TextBlock;
import org.waymark.terminal.TextRole;
import org.waymark.terminal.TextStyle;
import org.waymark.terminal.TextTable;
import org.waymark.terminal.TextTable.Align;
import org.waymark.text.DisplayWidth;
import org.waymark.text.FigureText;

/** Writes a table as text: in columns, or as a list with two or more lines for each row. */
record TextTables(TextStyle style) {

    private static final int INDENT = 2;

    /** The width of a sign on a coloured background, with the space after it. */
    private static final int MARK = 4;

    /** The width of the gap between two columns of a table. */
    private static final int GAP = 2;

    /** The longest bar of ratings. */
    private static final int BAR = 40;

    private static final int SHORTEST_BAR = 8;

    /** The number of months that fit into a cell. */
    static final int MONTHS = 12;

    TextBlock block(DataTable table, int width) {
        if (table.title().isEmpty()) {
            return rows(table, width);
        }
        TextBlock block = new TextBlock().add(title(table));
        return block.add(
                table.rows().isEmpty()
                        ? TextBlock.wrapped(table.none(), TextRole.MUTED, width - INDENT)
                                .indent(INDENT)
                        : rows(table, width - INDENT).indent(INDENT));
    }

    private static StyledLine title(DataTable table) {
        StyledLine title = StyledLine.of(table.title(), TextRole.STRONG);
        return table.rows().isEmpty() || table.total() < 0
                ? title
                : title.add("  " + FigureText.shown(table.rows().size(), table.total()), TextRole.MUTED);
    }

    private TextBlock rows(DataTable table, int width) {
        boolean list = table.layout() == Layout.LIST || table.layout() == Layout.LIST_WHEN_NARROW && !style.wide();
        return list ? list(table, width) : columns(table, width);
    }

    private TextBlock columns(DataTable table, int width) {
        List<Integer> shown = shown(table.columns());
        TextTable text = new TextTable(
                shown.stream()
                        .map(column -> table.columns().get(column).heading())
                        .toList(),
                shown.stream().map(column -> align(table.columns().get(column))).toList());
        int bar = barWidth(table, shown, width);
        for (List<TableCell> row : table.rows()) {
            boolean sum = table.summed() && row == table.rows().get(table.rows().size() - 1);
            text.row(shown.stream()
                    .map(column -> cell(row.get(column), bar, sum))
                    .toList());
        }
        return text.block(width);
    }

    /** The width that the other columns leave for a bar of ratings. */
    private int barWidth(DataTable table, List<Integer> shown, int width) {
        int left = width - GAP * (shown.size() - 1);
        for (int at : shown) {
            int widest = DisplayWidth.of(table.columns().get(at).heading());
            for (List<TableCell> row : table.rows()) {
                widest = row.get(at) instanceof TableCell.Rated
                        ? 0
                        : Math.max(widest, cell(row.get(at), 0, false).width());
            }
            left -= widest;
        }
        return Math.max(SHORTEST_BAR, Math.min(BAR, left));
    }

    private static Align align(TableColumn column) {
        return switch (column.kind()) {
            case MARK, SHORT, KEY -> Align.LEFT;
            case NAME, DETAIL -> Align.WRAP;
            case NUMBER -> Align.RIGHT;
        };
    }

    private StyledLine cell(TableCell cell, int bar, boolean sum) {
        if (cell instanceof TableCell.Rated rated) {
            return TextRatings.bar(rated.bar(), bar, style.glyphs());
        }
        if (cell instanceof TableCell.OverTime overTime) {
            return StyledLine.of(style.glyphs().spark(overTime.values(), MONTHS), TextRole.BAR);
        }
        if (cell instanceof TableCell.SignedDelay delay) {
            return StyledLine.of(FigureText.signed(delay.days()), sum ? TextRole.STRONG : TextRole.PLAIN);
        }
        if (cell instanceof TableCell.Marked marked && marked.chip() != null) {
            return marked.chip().sign().isEmpty()
                    ? StyledLine.of(cell.text(), cell.tone().ink())
                    : onColour(marked.chip());
        }
        return StyledLine.of(cell.text(), sum ? TextRole.STRONG : cell.tone().ink());
    }

    /** The sign of a chip, or its word if it has none, on a coloured background. */
    private static StyledLine onColour(Chip chip) {
        return StyledLine.of(" " + chip.brief() + " ", chip.tone().ink());
    }

    private TextBlock list(DataTable table, int width) {
        TextBlock block = new TextBlock();
        table.rows().forEach(row -> block.add(row(table, row, width)));
        return block;
    }

    /** Writes a row as a line with its name and, indented below it, the other cells. */
    private TextBlock row(DataTable table, List<TableCell> row, int width) {
        StyledLine name = new StyledLine();
        List<String> details = new ArrayList<>();
        for (int at : shown(table.columns())) {
            TableColumn column = table.columns().get(at);
            TableCell cell = row.get(at);
            if (cell.text().isEmpty() || column.isMark()) {
                continue;
            }
            if (column.opensRow()) {
                TextRole ink = name.width() == 0 ? TextRole.STRONG : TextRole.PLAIN;
                name.add(name.width() == 0 ? "" : "  ");
                name.add(
                        cell instanceof TableCell.Marked marked && marked.chip() != null
                                ? onColour(marked.chip())
                                : StyledLine.of(words(column, cell), ink));
            } else {
                details.add(words(column, cell));
            }
        }
        int first = table.marked() ? MARK : 0;
        int below = table.marked() ? MARK : INDENT;
        List<StyledLine> lines = new ArrayList<>(LineWrapper.line(name, width - first));
        TextBlock block = table.marked()
                ? TextBlock.hanging(cell(row.get(0), 0, false), MARK, lines)
                : new TextBlock().add(lines);
        if (!details.isEmpty()) {
            boolean sentences = table.layout() == Layout.LIST;
            int readable = sentences ? Math.min(width, TextStyle.READABLE) : width;
            TextRole ink = sentences ? TextRole.PLAIN : TextRole.MUTED;
            block.add(TextBlock.wrapped(style.glyphs().beside(details), ink, readable - below)
                    .indent(below));
        }
        return block;
    }

    private static String words(TableColumn column, TableCell cell) {
        return column.lead().isEmpty() ? cell.text() : column.lead() + " " + cell.text();
    }

    private List<Integer> shown(List<TableColumn> columns) {
        List<Integer> shown = new ArrayList<>();
        for (int at = 0; at < columns.size(); at++) {
            if (columns.get(at).from() <= style.width()) {
                shown.add(at);
            }
        }
        return shown;
    }
}
