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
    private static final int BAR = 20;

    private static final int SHORTEST_BAR = 6;

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
        return switch (table.layout()) {
            case COLUMNS -> columns(table, width);
            case LIST -> list(table, width);
            case LIST_WHEN_NARROW ->
                style.wide() ? shorter(columns(table, width), list(table, width)) : list(table, width);
        };
    }

    /** Columns with long texts can need more lines than a list, or than fewer columns. */
    private static TextBlock shorter(TextBlock preferred, TextBlock other) {
        return preferred.size() <= other.size() ? preferred : other;
    }

    /** Leaves out the columns for wide terminals if they would make the table longer. */
    private TextBlock columns(DataTable table, int width) {
        List<Integer> shown = shown(table.columns(), style.width());
        List<Integer> always = shown(table.columns(), TextStyle.NARROWEST);
        TextBlock block = columns(table, shown, width);
        return shown.equals(always) ? block : shorter(block, columns(table, always, width));
    }

    private TextBlock columns(DataTable table, List<Integer> shown, int width) {
        TextTable text = new TextTable(
                shown.stream()
                        .map(column -> table.columns().get(column).heading())
                        .toList(),
                shown.stream().map(column -> align(table.columns().get(column))).toList());
        RatingWidths ratings = ratingWidths(table, shown, width);
        for (List<TableCell> row : table.rows()) {
            boolean sum = table.summed() && row == table.rows().get(table.rows().size() - 1);
            text.row(shown.stream()
                    .map(column -> row.get(column) instanceof TableCell.Rated rated
                            ? rated(rated, ratings, sum)
                            : cell(row.get(column), sum))
                    .toList());
        }
        return text.block(width);
    }

    /**
     * The widths of cells with ratings.
     *
     * @param tally the width of the widest tally
     * @param bar the width of the longest bar; 0 if there is no room for bars
     * @param largest the largest number of milestones outside the row of sums, which has the longest bar
     */
    private record RatingWidths(int tally, int bar, int largest) {}

    /** Divides the width that the other columns leave between the tallies and the bars of ratings. */
    private RatingWidths ratingWidths(DataTable table, List<Integer> shown, int width) {
        int left = width - GAP * (shown.size() - 1);
        int tally = 0;
        int largest = 0;
        for (int at : shown) {
            int widest = DisplayWidth.of(table.columns().get(at).heading());
            for (List<TableCell> row : table.rows()) {
                boolean sum =
                        table.summed() && row == table.rows().get(table.rows().size() - 1);
                if (row.get(at) instanceof TableCell.Rated rated) {
                    tally = Math.max(tally, DisplayWidth.of(rated.bar().tally()));
                    largest = sum ? largest : Math.max(largest, rated.bar().total());
                    widest = 0;
                } else {
                    widest = Math.max(widest, cell(row.get(at), false).width());
                }
            }
            left -= widest;
        }
        int room = left - tally - GAP;
        return new RatingWidths(tally, room < SHORTEST_BAR ? 0 : Math.min(Math.min(BAR, room), largest), largest);
    }

    /** The number of milestones of each rating, then a bar with a character for each, or shorter if there is no room. */
    private StyledLine rated(TableCell.Rated rated, RatingWidths widths, boolean sum) {
        StyledLine line = TextRatings.tally(rated.bar());
        if (sum || widths.bar() == 0 || rated.bar().empty()) {
            return line;
        }
        int parts = rated.bar().parts().size();
        int length = Math.max(parts, widths.bar() * rated.bar().total() / widths.largest());
        return line.pad(widths.tally() + GAP).add(TextRatings.bar(rated.bar(), length, style.glyphs()));
    }

    private static Align align(TableColumn column) {
        return switch (column.kind()) {
            case MARK, SHORT, KEY -> Align.LEFT;
            case NAME, DETAIL -> Align.WRAP;
            case NUMBER -> Align.RIGHT;
        };
    }

    private StyledLine cell(TableCell cell, boolean sum) {
        if (cell instanceof TableCell.Rated rated) {
            return TextRatings.tally(rated.bar());
        }
        if (cell instanceof TableCell.OverTime overTime) {
            return StyledLine.of(style.glyphs().spark(overTime.values(), MONTHS), TextRole.BAR);
        }
        if (cell instanceof TableCell.Marked marked && marked.badge() != null) {
            return marked.badge().sign().isEmpty()
                    ? StyledLine.of(cell.text(), cell.tone().ink())
                    : onColour(marked.badge());
        }
        return StyledLine.of(cell.text(), sum ? TextRole.STRONG : cell.tone().ink());
    }

    /** The sign of a badge, or its word if it has none, on a coloured background. */
    private static StyledLine onColour(StatusBadge badge) {
        return StyledLine.of(" " + badge.brief() + " ", badge.tone().ink());
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
        for (int at : shown(table.columns(), style.width())) {
            TableColumn column = table.columns().get(at);
            TableCell cell = row.get(at);
            if (cell.text().isEmpty() || column.isMark()) {
                continue;
            }
            if (column.opensRow()) {
                TextRole ink = name.width() == 0 ? TextRole.STRONG : TextRole.PLAIN;
                name.add(name.width() == 0 ? "" : "  ");
                name.add(
                        cell instanceof TableCell.Marked marked && marked.badge() != null
                                ? onColour(marked.badge())
                                : StyledLine.of(words(column, cell), ink));
            } else {
                details.add(words(column, cell));
            }
        }
        int first = table.marked() ? MARK : 0;
        int below = table.marked() ? MARK : INDENT;
        List<StyledLine> lines = new ArrayList<>(LineWrapper.line(name, width - first));
        TextBlock block =
                table.marked() ? TextBlock.hanging(cell(row.get(0), false), MARK, lines) : new TextBlock().add(lines);
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

    private static List<Integer> shown(List<TableColumn> columns, int width) {
        List<Integer> shown = new ArrayList<>();
        for (int at = 0; at < columns.size(); at++) {
            if (columns.get(at).from() <= width) {
                shown.add(at);
            }
        }
        return shown;
    }
}
