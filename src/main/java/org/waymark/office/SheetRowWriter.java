package org.waymark.office;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellReference;

/**
 * The rows of one worksheet, written from top to bottom and from left to right. Rows and columns are counted from 0. A
 * text is always a text: nothing here ever becomes a formula.
 */
public final class SheetRowWriter {

    private final SharedStringWriter texts;
    private final StringBuilder xml = new StringBuilder();
    private int row = -1;
    private int column = -1;

    SheetRowWriter(SharedStringWriter texts) {
        this.texts = texts;
    }

    /** Begins a row as high as its texts need. */
    public void row(int index) {
        begin(index, "");
    }

    /** Begins a row of a height in points. */
    public void row(int index, double height) {
        begin(index, " ht=\"" + StoredNumber.of(height) + "\" customHeight=\"1\"");
    }

    /** A text, cut where a cell of Excel's ends. */
    public void text(int at, String text, CellStyle style) {
        String fits = text.length() > StoredText.MOST_CHARACTERS
                ? text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, StoredText.MOST_CHARACTERS - 1)))
                : text;
        begin(at, style);
        xml.append(" t=\"s\"><v>").append(texts.number(fits)).append("</v></c>");
    }

    public void number(int at, double value, CellStyle style) {
        begin(at, style);
        xml.append("><v>").append(StoredNumber.of(value)).append("</v></c>");
    }

    /** An empty cell that looks like its neighbours. */
    public void blank(int at, CellStyle style) {
        begin(at, style);
        xml.append("/>");
    }

    private void begin(int index, String height) {
        if (index <= row) {
            throw new IllegalArgumentException("row " + index + " after row " + row);
        }
        end();
        row = index;
        column = -1;
        xml.append("<row r=\"").append(row + 1).append('"').append(height).append('>');
    }

    private void begin(int at, CellStyle style) {
        if (at <= column) {
            throw new IllegalArgumentException("column " + at + " after column " + column);
        }
        column = at;
        xml.append("<c r=\"")
                .append(CellReference.convertNumToColString(at))
                .append(row + 1)
                .append("\" s=\"")
                .append(style.getIndex())
                .append('"');
    }

    private void end() {
        if (row >= 0) {
            xml.append("</row>");
        }
    }

    /** The element that holds all rows; nothing may be added afterwards. */
    CharSequence sheetData() {
        end();
        return xml.insert(0, "<sheetData>").append("</sheetData>");
    }
}
