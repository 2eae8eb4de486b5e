package org.waymark.document;

/**
 * A column of a table.
 *
 * @param lead a word before its cells where the table is set as a list, such as {@code baseline}; may be empty
 * @param from the least width in characters at which text has room for it; 0 when it is always shown
 */
public record TableColumn(String heading, Kind kind, String lead, int from) {

    /** What a column holds, which decides how it is aligned and where it appears in a list. */
    public enum Kind {
        /** A chip before everything else. */
        MARK,
        /** The code or name that identifies the row. */
        KEY,
        /** Text that belongs on the first line of a list. */
        NAME,
        /** Text. */
        DETAIL,
        /** Short text that does not wrap, such as a date. */
        SHORT,
        /** Numbers, to be compared down the column. */
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

    /** The same column, left out of text that is narrower. */
    public TableColumn from(int width) {
        return new TableColumn(heading, kind, lead, width);
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

    /** Whether its cells look different from running text. */
    public boolean isAligned() {
        return kind == Kind.NUMBER || kind == Kind.SHORT;
    }

    public boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    /** The class of the column on a web page. */
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

    /** Whether a list sets it on the first line of a row. */
    boolean opensRow() {
        return kind == Kind.KEY || kind == Kind.NAME;
    }

    private static TableColumn of(String heading, Kind kind) {
        return new TableColumn(heading, kind, "", 0);
    }
}
