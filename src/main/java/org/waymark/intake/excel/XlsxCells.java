package org.waymark.intake.excel;

import org.jspecify.annotations.Nullable;
import org.waymark.intake.grid.CellKind;
import org.waymark.intake.grid.UnreadableException;

/** Reads single cells of a worksheet part. Safe for several passes at once. */
record XlsxCells(SharedStrings strings, Styles styles, CellValues values) {

    /** Reads the cell whose start was read last, moves to its end and sets it in the row. */
    void read(PartReader reader, int column, RowBuilder row) throws UnreadableException {
        String type = "n";
        int style = 0;
        for (int i = 0; i < reader.attributes(); i++) {
            switch (reader.attributeName(i)) {
                case "t" -> type = reader.attributeValue(i);
                case "s" -> style = CellReference.number(reader.attributeValue(i), 0);
                default -> {}
            }
        }
        Content content = content(reader);
        if (content.rich() != null && !content.rich().isEmpty()) {
            row.set(column, RichText.decode(content.rich()), CellKind.TEXT);
        } else if (content.value() != null) {
            value(reader, column, row, type, styles.get(style), content.value());
        } else if (content.formula() != null && content.rich() == null && !type.equals("str")) {
            row.set(column, "=" + content.formula(), CellKind.ERROR);
        }
    }

    private void value(PartReader reader, int column, RowBuilder row, String type, NumberStyle style, String value)
            throws UnreadableException {
        switch (type) {
            case "s" -> row.set(column, shared(reader, value), CellKind.TEXT);
            case "n" -> values.number(row, column, value, style);
            case "b" ->
                CellValues.truth(
                        row, column, value.strip().equals("1") || value.strip().equals("true"));
            case "e" -> row.set(column, value.strip(), CellKind.ERROR);
            case "d" -> CellValues.isoDate(row, column, value);
            default -> row.set(column, RichText.decode(value), CellKind.TEXT);
        }
    }

    private String shared(PartReader reader, String value) throws UnreadableException {
        String digits = value.strip();
        int index = CellReference.number(digits, 0);
        String text = strings.get(index);
        if (text == null || (index == 0 && !digits.equals("0"))) {
            throw reader.damaged("a cell refers to text number " + digits + " of the " + strings.size() + " it holds");
        }
        return text;
    }

    /**
     * A formula without a saved result, as programs other than Excel leave behind, is an error rather than blank: a
     * value stands there that nobody worked out, and to pass over it would lose what its sender sees.
     */
    private record Content(
            @Nullable String value,
            @Nullable String rich,
            @Nullable String formula) {}

    private static Content content(PartReader reader) throws UnreadableException {
        String value = null;
        String rich = null;
        String formula = null;
        while (reader.nextChild()) {
            switch (reader.name()) {
                case "v" -> value = text(reader);
                case "f" -> formula = text(reader);
                case "is" -> {
                    StringBuilder text = new StringBuilder();
                    RichText.append(reader, text);
                    rich = text.toString();
                }
                default -> reader.skip();
            }
        }
        boolean blank = value == null || value.isEmpty();
        return new Content(blank ? null : value, rich, formula);
    }

    private static String text(PartReader reader) throws UnreadableException {
        StringBuilder text = new StringBuilder(16);
        reader.text(text);
        return text.toString();
    }
}
