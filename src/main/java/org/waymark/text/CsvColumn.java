package org.waymark.text;

import java.util.List;

/**
 * A column of a CSV file that waymark writes. The header of the file and its description in a data package are both made
 * from a list of these.
 *
 * @param name the text of the header cell
 * @param type the type of every value that is not blank
 */
public record CsvColumn(String name, CsvType type) {

    public static CsvColumn text(String name) {
        return new CsvColumn(name, CsvType.STRING);
    }

    public static CsvColumn integer(String name) {
        return new CsvColumn(name, CsvType.INTEGER);
    }

    public static CsvColumn number(String name) {
        return new CsvColumn(name, CsvType.NUMBER);
    }

    public static CsvColumn bool(String name) {
        return new CsvColumn(name, CsvType.BOOLEAN);
    }

    public static CsvColumn date(String name) {
        return new CsvColumn(name, CsvType.DATE);
    }

    public static CsvColumn month(String name) {
        return new CsvColumn(name, CsvType.YEARMONTH);
    }

    /** The names, which are the cells of the header row. */
    public static List<String> names(List<CsvColumn> columns) {
        return columns.stream().map(CsvColumn::name).toList();
    }
}
