package org.waymark.document;

import java.util.ArrayList;
import java.util.List;
import org.waymark.document.RatingGrid.RatingCell;
import org.waymark.terminal.StyledLine;
import org.waymark.terminal.TerminalGlyphs;
import org.waymark.terminal.TextBlock;
import org.waymark.terminal.TextRole;
import org.waymark.terminal.TextStyle;
import org.waymark.terminal.TextTable;
import org.waymark.terminal.TextTable.Align;

/** Writes ratings as text: a tally, a bar of blocks, or a grid of footprints and dimensions. */
record TextRatings(TextStyle style) {

    /** The line width from which the headings of the grid are whole words. */
    private static final int WHOLE_WORDS = 76;

    /** A bar of blocks: the worse the rating, the darker its part, so that the bar can be read without colour. */
    static StyledLine bar(RatingBar bar, int width, TerminalGlyphs glyphs) {
        StyledLine line = new StyledLine();
        if (bar.empty()) {
            return line.add(glyphs.rule(glyphs.track, width), TextRole.MUTED);
        }
        bar.cells(width).forEach((part, cells) -> {
            TextTone tone = part.rating().tone();
            line.add(glyphs.rule(shade(tone, glyphs), cells), tone.bar());
        });
        return line;
    }

    private static char shade(TextTone tone, TerminalGlyphs glyphs) {
        return switch (tone) {
            case GREEN -> glyphs.track;
            case AMBER -> glyphs.half;
            case RED -> glyphs.full;
            default -> glyphs.light;
        };
    }

    /** The number of milestones of each rating, such as {@code 4G 1R}. */
    static StyledLine tally(RatingBar bar) {
        StyledLine line = new StyledLine();
        for (RatingBar.Part part : bar.parts()) {
            line.add(line.width() == 0 ? "" : " ")
                    .add(part.tally(), part.rating().tone().ink());
        }
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
                        "Open milestones by rating, + for completed ones" + overdue + "; blank where there are none.",
                        TextRole.MUTED,
                        width));
    }

    private List<StyledLine> cells(RatingGrid.Row row, int columns) {
        List<StyledLine> cells = new ArrayList<>();
        StyledLine name = StyledLine.of(row.name());
        boolean missing = row.cells().isEmpty();
        if (style.wide()) {
            cells.addAll(List.of(name, StyledLine.of(row.code(), TextRole.MUTED), StyledLine.of(row.state())));
        } else {
            cells.add(row.accepted() || missing ? name : name.add(" (needs correction)", TextRole.MUTED));
        }
        for (int column = 0; column < columns; column++) {
            cells.add(
                    missing
                            ? StyledLine.of(column == 0 ? "missing" : "", TextRole.MUTED)
                            : cell(row.cells().get(column)));
        }
        return cells;
    }

    private StyledLine cell(RatingCell cell) {
        StyledLine line = tally(cell.bar());
        if (cell.overdue() > 0 && style.wide()) {
            line.add(" " + style.glyphs().alarm + cell.overdue());
        }
        if (cell.completed() > 0) {
            line.add(line.width() == 0 ? "" : " ").add("+" + cell.completed(), TextRole.MUTED);
        }
        return line;
    }
}
