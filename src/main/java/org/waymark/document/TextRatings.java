package org.waymark.document;

import java.util.ArrayList;
import java.util.List;
import org.waymark.document.RatingGrid.RatingCell;
import org.waymark.terminal.Glyphs;
import org.waymark.terminal.Ink;
import org.waymark.terminal.Line;
import org.waymark.terminal.TextBlock;
import org.waymark.terminal.TextStyle;
import org.waymark.terminal.TextTable;
import org.waymark.terminal.TextTable.Align;

/** Sets ratings as text: as a bar of letters, or as a grid of footprints and dimensions. */
record TextRatings(TextStyle style) {

    /** The width from which the heads of the grid's columns are whole words. */
    private static final int WHOLE_WORDS = 76;

    /** Every cell is the letter of its rating, so that the bar reads the same without colour. */
    static Line bar(RatingBar bar, int width, Glyphs glyphs) {
        Line line = new Line();
        if (bar.empty()) {
            return line.add(glyphs.rule(glyphs.track, width), Ink.MUTED);
        }
        bar.cells(width)
                .forEach((part, cells) -> line.add(
                        part.rating().sign().repeat(cells), part.rating().tone().ink()));
        return line;
    }

    TextBlock grid(RatingGrid grid, int width) {
        List<String> heads = new ArrayList<>(List.of("Footprint"));
        List<Align> aligns = new ArrayList<>(List.of(Align.WRAP));
        if (style.wide()) {
            heads.addAll(List.of("Code", "Return"));
            aligns.addAll(List.of(Align.LEFT, Align.LEFT));
        }
        for (String column : grid.columns()) {
            heads.add(style.width() < WHOLE_WORDS ? column.substring(0, 4) : column);
            aligns.add(Align.WRAP);
        }
        TextTable table = new TextTable(heads, aligns);
        grid.rows().forEach(row -> table.row(cells(row, grid.columns().size())));
        String overdue = style.wide() ? ", " + style.glyphs().alarm + " for overdue ones" : "";
        return table.block(width)
                .add(TextBlock.wrapped(
                        "A letter for every open milestone, or their number before it; + for completed ones" + overdue
                                + "; blank where there are none.",
                        Ink.MUTED,
                        width));
    }

    private List<Line> cells(RatingGrid.Row row, int columns) {
        List<Line> cells = new ArrayList<>();
        Line name = Line.of(row.name());
        boolean missing = row.cells().isEmpty();
        if (style.wide()) {
            cells.addAll(List.of(name, Line.of(row.code(), Ink.MUTED), Line.of(row.state())));
        } else {
            cells.add(row.accepted() || missing ? name : name.add(" (needs correction)", Ink.MUTED));
        }
        for (int column = 0; column < columns; column++) {
            cells.add(
                    missing
                            ? Line.of(column == 0 ? "missing" : "", Ink.MUTED)
                            : cell(row.cells().get(column)));
        }
        return cells;
    }

    private Line cell(RatingCell cell) {
        Line line = new Line();
        boolean tally = cell.bar().total() > style.width() / 13;
        for (RatingBar.Part part : cell.bar().parts()) {
            Chip rating = part.rating();
            if (tally) {
                line.add(line.width() == 0 ? "" : " ")
                        .add(part.count() + rating.sign(), rating.tone().ink());
            } else {
                line.add(rating.sign().repeat(part.count()), rating.tone().ink());
            }
        }
        if (cell.overdue() > 0 && style.wide()) {
            line.add(" " + style.glyphs().alarm + cell.overdue());
        }
        if (cell.completed() > 0) {
            line.add(line.width() == 0 ? "" : " ").add("+" + cell.completed(), Ink.MUTED);
        }
        return line;
    }
}
