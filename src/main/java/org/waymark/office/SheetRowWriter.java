package org.waymark.office;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellReference;

/**
 * Writes the rows of one worksheet, from top to bottom and from left to right. Rows and columns are counted from 0; a
 * row or column that is not after the previous one is an {@link IllegalArgumentException}. A text never becomes a
 * formula.
 */
public final class SheetRowWriter {

    private final SharedStringWriter texts;
    private final StringBuilder xml = new StringBuilder();
    private int row = -1;
    private int column = -1;

    SheetRowWriter(SharedStringWriter texts) {
        this.texts = texts;
    }

    /** Starts a row whose height follows its texts. */
    public void row(int index) {
        begin(index, "");
    }

    /** Starts a row with a height in points. */
    public void row(int index, double height) {
        begin(index, " ht=\"" + StoredNumber.of(height) + "\" customHeight=\"1\"");
    }

    /** Writes a text, shortened to the {@value StoredText#MOST_CHARACTERS} characters of an Excel cell. */
    public void text(int at, String text, CellStyle style) {
        String fits = text.length() > StoredText.MOST_CHARACTERS
                ? text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, StoredText.MOST_CHARACTERS - 1)))
                : text;
        begin(at, style);
        xml.append(" t=\"s\"><v>").append(texts.number(fits)).append("</v></c>");
    }

    /** Writes a number. */
    public void number(int at, double value, CellStyle style) {
        begin(at, style);
        xml.append("><v>").append(StoredNumber.of(value)).append("</v></c>");
    }

    /** Writes an empty cell with a style. */
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

    /** Returns the element with all rows. No rows may be added afterwards. */
    CharSequence sheetData() {
        end();
        return xml.insert(0, "<sheetData>").append("</sheetData>");
    }
}
