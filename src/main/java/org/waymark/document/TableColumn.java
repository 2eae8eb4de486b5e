package org.waymark.document;

import org.waymark.terminal.TextStyle;

/**
 * A column of a table.
 *
 * @param heading the heading
 * @param kind the kind of content
 * @param lead a word before the cells if the table is written as a list, such as {@code baseline}; may be empty
 * @param from the minimum line width, in characters, at which text shows the column; 0 if it is always shown
 */
public record TableColumn(String heading, Kind kind, String lead, int from) {

    /** The kind of content, which decides the alignment and the place in a list. */
    public enum Kind {
        /** A badge, before everything else. */
        MARK,
        /** The code or name that identifies the row. */
        KEY,
        /** Text on the first line of a list entry. */
        NAME,
        /** Text. */
        DETAIL,
        /** Short text that does not wrap, such as a date. */
        SHORT,
        /** Numbers that are compared within the column. */
        NUMBER
    }

    public static TableColumn mark(String heading) {
        return of(heading, Kind.MARK);
    }

    public static TableColumn key(String heading) {
        return of(heading, Kind.KEY);
    }

    public static TableColumn name(String heading) {
        return of(heading, Kind.NAME);
    }

    public static TableColumn detail(String heading) {
        return of(heading, Kind.DETAIL);
    }

    public static TableColumn shortText(String heading) {
        return of(heading, Kind.SHORT);
    }

    public static TableColumn number(String heading) {
        return of(heading, Kind.NUMBER);
    }

    /** The same column, not shown in text with shorter lines. */
    public TableColumn from(int width) {
        return new TableColumn(heading, kind, lead, width);
    }

    /** The same column, never shown in text. */
    public TableColumn notInText() {
        return from(TextStyle.WIDEST + 1);
    }

    /** The same column, with a word before its cells in a list. */
    public TableColumn lead(String word) {
        return new TableColumn(heading, kind, word, from);
    }

    public boolean isMark() {
        return kind == Kind.MARK;
    }

    public boolean isKey() {
        return kind == Kind.KEY;
    }

    /** Whether the column has numbers or short text, which are aligned and not wrapped. */
    public boolean isAligned() {
        return kind == Kind.NUMBER || kind == Kind.SHORT;
    }

    public boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    /** The CSS class of the column. */
    public String style() {
        return switch (kind) {
            case MARK -> "mark";
            case KEY -> "key";
            case NAME -> "subject";
            case NUMBER -> "number";
            case SHORT -> "day";
            case DETAIL -> "text";
        };
    }

    /** Whether the column is on the first line of a list entry. */
    boolean opensRow() {
        return kind == Kind.KEY || kind == Kind.NAME;
    }

    private static TableColumn of(String heading, Kind kind) {
        return new TableColumn(heading, kind, "", 0);
    }
}
