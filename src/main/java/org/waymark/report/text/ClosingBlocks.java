package org.waymark.report.text;

import java.util.ArrayList;
import java.util.List;
import org.waymark.progress.ReturnState;
import org.waymark.report.view.Grid;
import org.waymark.report.view.LeftOutLine;
import org.waymark.report.view.RagBar;
import org.waymark.terminal.Ink;
import org.waymark.terminal.Line;
import org.waymark.terminal.TextBlock;
import org.waymark.terminal.TextStyle;
import org.waymark.terminal.TextTable;
import org.waymark.terminal.Wrap;

/** What stands after the last dimension: the footprints by dimension, and what was left out. */
final class ClosingBlocks {

    private final TextStyle style;

    ClosingBlocks(TextStyle style) {
        this.style = style;
    }

    TextBlock grid(Grid grid) {
        List<String> heads = new ArrayList<>(List.of("Footprint"));
        List<TextTable.Align> aligns = new ArrayList<>(List.of(TextTable.Align.WRAP));
        if (style.wide()) {
            heads.addAll(List.of("Code", "Return"));
            aligns.addAll(List.of(TextTable.Align.LEFT, TextTable.Align.LEFT));
        }
        for (String column : grid.columns()) {
            heads.add(style.width() < 76 ? column.substring(0, 4) : column);
            aligns.add(TextTable.Align.WRAP);
        }
        TextTable table = new TextTable(heads, aligns);
        grid.rows().forEach(row -> table.row(cells(row, grid.columns().size())));
        TextBlock block = table.block(style.width() - 2);
        return block.add(Wrap.line(
                        Line.of(
                                "A letter for every open milestone, or their number before it; + for completed ones"
                                        + (style.wide() ? ", " + style.glyphs().alarm + " for overdue ones" : "")
                                        + "; blank where there are none.",
                                Ink.MUTED),
                        style.width() - 2))
                .indent(2);
    }

    private List<Line> cells(Grid.Row row, int columns) {
        List<Line> cells = new ArrayList<>();
        Line name = Line.of(row.name());
        if (style.wide()) {
            cells.addAll(List.of(
                    name, Line.of(row.code(), Ink.MUTED), Line.of(row.state().label())));
        } else {
            cells.add(row.state() == ReturnState.NEEDS_CORRECTION ? name.add(" (needs correction)", Ink.MUTED) : name);
        }
        for (int column = 0; column < columns; column++) {
            if (row.missing()) {
                cells.add(Line.of(column == 0 ? "missing" : "", Ink.MUTED));
            } else {
                cells.add(cell(row.cells().get(column)));
            }
        }
        return cells;
    }

    private Line cell(Grid.Cell cell) {
        Line line = new Line();
        boolean tally = cell.bar().counts().total() > style.width() / 13;
        for (RagBar.Part part : cell.bar().parts()) {
            String letter = String.valueOf(part.confidence().letter());
            if (tally) {
                line.add(line.width() == 0 ? "" : " ").add(part.count() + letter, RatingBars.ink(part.confidence()));
            } else {
                line.add(letter.repeat(part.count()), RatingBars.ink(part.confidence()));
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

    TextBlock leftOut(List<LeftOutLine> lines) {
        int width = style.width() - 2;
        if (lines.isEmpty()) {
            return new TextBlock()
                    .add(Line.of("Nothing was left out.", Ink.MUTED).indent(2));
        }
        TextBlock block = new TextBlock();
        for (LeftOutLine line : lines) {
            block.add(TextBlock.hanging(Line.of(style.glyphs().bullet), 2, Wrap.text(line.what(), width - 2)));
            for (String place : line.places()) {
                block.add(TextBlock.hanging(new Line(), 4, Wrap.line(Line.of(place, Ink.MUTED), width - 4)));
            }
            if (line.more()) {
                block.add(Line.of("and others", Ink.MUTED).indent(4));
            }
        }
        return block.indent(2);
    }
}
