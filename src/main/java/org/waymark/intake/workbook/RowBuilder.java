package org.waymark.intake.workbook;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.waymark.intake.grid.CellKind;
import org.waymark.intake.grid.SheetRow;

/** Collects the cells of one row in any order. */
public final class RowBuilder {

    private @Nullable String[] texts;
    private CellKind[] kinds;
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
        if (width == 0) {
            return null;
        }
        CellKind @Nullable [] rowKinds = allText ? null : Arrays.copyOf(kinds, width);
        SheetRow row = new SheetRow(number, hidden, Arrays.copyOf(texts, width), rowKinds, width);
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
