package org.waymark.terminal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.waymark.text.DisplayWidth;

/**
 * A table for a terminal. Each column is as wide as its widest cell. When the table is too wide, the columns that may
 * wrap become narrower until it fits; if that is not enough, the gaps between columns become narrower too. Not safe for use by several threads.
 */
public final class TextTable {

    private static final int GAP = 2;
    private static final int NARROWEST = 5;

    /**
     * How a column is aligned. {@link #WRAP} columns are aligned left and become narrower when the table is too wide.
     */
    public enum Align {
        LEFT,
        RIGHT,
        WRAP
    }

    private final List<String> heads;
    private final List<Align> aligns;
    private final List<List<StyledLine>> rows = new ArrayList<>();

    public TextTable(List<String> heads, List<Align> aligns) {
        this.heads = heads;
        this.aligns = aligns;
    }

    public TextTable row(StyledLine... cells) {
        rows.add(List.of(cells));
        return this;
    }

    public TextTable row(List<StyledLine> cells) {
        rows.add(cells);
        return this;
    }

    /** Returns the table for a width in columns. */
    public TextBlock block(int width) {
        int[] widths = widths(width);
        int gaps = widths.length - 1;
        int gap = Arrays.stream(widths).sum() + GAP * gaps > width ? 1 : GAP;
        TextBlock block = new TextBlock();
        List<StyledLine> head =
                heads.stream().map(text -> StyledLine.of(text, TextRole.MUTED)).toList();
        block.add(lines(head, widths, gap));
        rows.forEach(row -> block.add(lines(row, widths, gap)));
        return block;
    }

    private int[] widths(int width) {
        int[] widths = new int[heads.size()];
        int[] words = new int[heads.size()];
        for (int column = 0; column < widths.length; column++) {
            widths[column] = DisplayWidth.of(heads.get(column));
            words[column] = widths[column];
            for (List<StyledLine> row : rows) {
                widths[column] = Math.max(widths[column], row.get(column).width());
                words[column] = Math.max(words[column], LineWrapper.longestWord(row.get(column)));
            }
        }
        int over = Arrays.stream(widths).sum() + GAP * (widths.length - 1) - width;
        for (; over > 0; over--) {
            int column = columnToNarrow(widths, words);
            if (column < 0) {
                break;
            }
            widths[column]--;
        }
        return widths;
    }

    /** Returns the widest column that can be narrowed without breaking a word, else the widest; -1 for none. */
    private int columnToNarrow(int[] widths, int[] words) {
        int best = -1;
        for (int column = 0; column < widths.length; column++) {
            if (aligns.get(column) != Align.WRAP || widths[column] <= NARROWEST) {
                continue;
            }
            boolean spare = widths[column] > words[column];
            boolean bestSpare = best >= 0 && widths[best] > words[best];
            if (best < 0 || spare && !bestSpare || spare == bestSpare && widths[column] > widths[best]) {
                best = column;
            }
        }
        return best;
    }

    private List<StyledLine> lines(List<StyledLine> cells, int[] widths, int gap) {
        List<List<StyledLine>> wrapped = new ArrayList<>();
        for (int column = 0; column < widths.length; column++) {
            wrapped.add(LineWrapper.line(cells.get(column), widths[column]));
        }
        int height = wrapped.stream().mapToInt(List::size).max().orElse(0);
        List<StyledLine> lines = new ArrayList<>();
        for (int row = 0; row < height; row++) {
            StyledLine line = new StyledLine();
            int end = 0;
            for (int column = 0; column < widths.length; column++) {
                StyledLine cell =
                        row < wrapped.get(column).size() ? wrapped.get(column).get(row) : new StyledLine();
                int start = aligns.get(column) == Align.RIGHT ? end + widths[column] - cell.width() : end;
                line.pad(start).add(cell);
                end += widths[column] + gap;
            }
            lines.add(line);
        }
        return lines;
    }
}
