package org.waymark.intake.excel;

import org.jspecify.annotations.Nullable;
import org.waymark.intake.grid.CellKind;
import org.waymark.intake.grid.FillColour;
import org.waymark.intake.grid.UnreadableException;
import org.waymark.intake.workbook.ActiveContentLog;
import org.waymark.intake.workbook.CellTexts;
import org.waymark.intake.workbook.PartReader;
import org.waymark.intake.workbook.RowBuilder;

/**
 * Reads the cells of one pass over a worksheet part. For each cell, {@link #begin} is called first, then {@link
 * #finish}.
 *
 * <p>A formula without a saved result is an error rather than blank. Programs other than Excel write such formulas, and the
 * sender sees a value, so the cell must not be ignored.
 */
final class XlsxCells {

    private final SharedStrings strings;
    private final XlsxStyles styles;
    private final CellValues values;
    private final ActiveContentLog active;
    private final StringBuilder value = new StringBuilder();
    private final StringBuilder formula = new StringBuilder();
    private final StringBuilder inline = new StringBuilder();
    private @Nullable String reference;
    private String type = "n";
    private int style;
    private int valuesOfRow;
    private int struckOfRow;

    XlsxCells(SharedStrings strings, XlsxStyles styles, CellValues values, ActiveContentLog active) {
        this.strings = strings;
        this.styles = styles;
        this.values = values;
        this.active = active;
    }

    /** Begins a row. */
    void beginRow() {
        valuesOfRow = 0;
        struckOfRow = 0;
    }

    /** Whether at least half of the values of the row so far are struck through. */
    boolean rowIsStruck() {
        return struckOfRow > 0 && 2 * struckOfRow >= valuesOfRow;
    }

    /** Reads the attributes of the cell whose start was read last; returns its reference, or null. */
    @Nullable
    String begin(PartReader reader) {
        reference = null;
        type = "n";
        style = 0;
        for (int i = 0; i < reader.attributes(); i++) {
            switch (reader.attributeName(i)) {
                case "r" -> reference = reader.attributeValue(i);
                case "t" -> type = reader.attributeValue(i);
                case "s" -> style = CellReference.number(reader.attributeValue(i), 0);
                default -> {}
            }
        }
        return reference;
    }

    /** Reads the rest of the cell and sets it in the row. */
    void finish(PartReader reader, int column, RowBuilder row) throws UnreadableException {
        value.setLength(0);
        inline.setLength(0);
        boolean hasFormula = false;
        boolean hasInline = false;
        while (reader.nextChild()) {
            switch (reader.name()) {
                case "v" -> reader.text(value);
                case "f" -> {
                    hasFormula = true;
                    formula(reader);
                }
                case "is" -> {
                    hasInline = true;
                    RichText.append(reader, inline);
                }
                default -> reader.skip();
            }
        }
        if (!inline.isEmpty() || !value.isEmpty()) {
            valuesOfRow++;
            struckOfRow += styles.isStruck(style) ? 1 : 0;
        }
        CellKind text = hasFormula ? CellKind.LOCKED_TEXT : CellKind.TEXT;
        if (!inline.isEmpty()) {
            row.set(column, RichText.decode(inline.toString()), text);
        } else if (!value.isEmpty()) {
            value(reader, column, row, text);
        } else if (hasFormula && !hasInline && !type.equals("str")) {
            row.set(column, "=" + formula, CellKind.ERROR);
        } else if (style > 0) {
            FillColour fill = styles.fill(style);
            if (fill != null) {
                row.fill(column, fill);
            }
        }
    }

    /** Reads a formula, and notes what it loads. */
    void formula(PartReader reader) throws UnreadableException {
        formula.setLength(0);
        reader.text(formula);
        active.formula(formula.toString());
    }

    private void value(PartReader reader, int column, RowBuilder row, CellKind text) throws UnreadableException {
        switch (type) {
            case "s" -> row.set(column, shared(reader), text);
            case "n" -> values.number(row, column, value.toString(), styles.number(style));
            case "b" -> row.set(column, CellTexts.truth(isTrue(value.toString().strip())), CellKind.BOOLEAN);
            case "e" -> row.set(column, value.toString().strip(), CellKind.ERROR);
            case "d" -> row.set(column, CellTexts.date(value.toString()), CellKind.DATE);
            default -> row.set(column, RichText.decode(value.toString()), text);
        }
    }

    private String shared(PartReader reader) throws UnreadableException {
        int index = index(value);
        String text = strings.get(index < 0 ? index(value.toString().strip()) : index);
        if (text == null) {
            throw reader.damaged(
                    "a cell refers to text number " + value + ", and the workbook has only " + strings.size());
        }
        reader.charge(text.length());
        return text;
    }

    /** Returns a number of up to nine digits; -1 for anything else. */
    private static int index(CharSequence digits) {
        int length = digits.length();
        int number = 0;
        for (int i = 0; i < length; i++) {
            int digit = digits.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return length == 0 || length > 9 ? -1 : number;
    }

    private static boolean isTrue(String text) {
        return text.equals("1") || text.equals("true");
    }
}
