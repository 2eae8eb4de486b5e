package org.waymark.intake.workbook;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.waymark.intake.grid.CellKind;
import org.waymark.intake.grid.FillColour;
import org.waymark.intake.grid.SheetRow;

/** Collects the cells of one row in any order. */
public final class RowBuilder {

    /** The last column whose colour is kept; a row may be coloured to its very end. */
    public static final int MOST_FILLS = 256;

    private @Nullable String[] texts;
    private CellKind[] kinds;
    private @Nullable FillColour[] fills = {};
    private int filled;
    private boolean allText = true;
    private int width;
    private long characters;

    /**
     * Creates a builder that grows when needed.
     *
     * @param columns the number of cells at first
     */
    public RowBuilder(int columns) {
        texts = new @Nullable String[columns];
        kinds = new CellKind[columns];
        Arrays.fill(kinds, CellKind.TEXT);
    }

    /** Sets a cell by its column, counted from 1. Null and empty texts leave it blank. */
    public void set(int column, @Nullable String text, CellKind kind) {
        if (text == null || text.isEmpty()) {
            return;
        }
        if (column > texts.length) {
            grow(Math.max(column, texts.length * 2));
        }
        texts[column - 1] = text;
        kinds[column - 1] = kind;
        allText &= kind == CellKind.TEXT;
        width = Math.max(width, column);
        characters += text.length();
    }

    /** Sets the colour of a blank cell. Colours beyond column {@value #MOST_FILLS} are ignored. */
    public void fill(int column, FillColour colour) {
        if (column > MOST_FILLS) {
            return;
        }
        if (column > fills.length) {
            fills = Arrays.copyOf(fills, Math.min(Math.max(column, 2 * fills.length), MOST_FILLS));
        }
        fills[column - 1] = colour;
        filled = Math.max(filled, column);
    }

    /** Whether a cell has a value. */
    public boolean has(int column) {
        return column <= width && texts[column - 1] != null;
    }

    /** The last column with a value; 0 for none. */
    public int width() {
        return width;
    }

    /** The number of characters in all cells. */
    public long characters() {
        return characters;
    }

    /** Returns the row, or null when no cell has a value, and clears the builder for the next row. */
    @Nullable
    public SheetRow take(int number, boolean hidden) {
        @Nullable FillColour @Nullable [] colours = filled == 0 ? null : Arrays.copyOf(fills, filled);
        if (filled > 0) {
            Arrays.fill(fills, 0, filled, null);
            filled = 0;
        }
        if (width == 0) {
            return null;
        }
        CellKind @Nullable [] rowKinds = allText ? null : Arrays.copyOf(kinds, width);
        SheetRow row = new SheetRow(number, hidden, Arrays.copyOf(texts, width), rowKinds, colours, width);
        Arrays.fill(texts, 0, width, null);
        Arrays.fill(kinds, 0, width, CellKind.TEXT);
        allText = true;
        width = 0;
        characters = 0;
        return row;
    }

    private void grow(int length) {
        int old = texts.length;
        texts = Arrays.copyOf(texts, length);
        kinds = Arrays.copyOf(kinds, length);
        Arrays.fill(kinds, old, length, CellKind.TEXT);
    }
}
