package org.waymark.report.csv;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.progress.Rate;
import org.waymark.text.CsvCell;
import org.waymark.text.CsvColumn;

/**
 * Collects the lines of the CSV report. {@link #scope} sets the columns that name the part of the programme that the
 * following figures cover.
 */
final class CsvLines {

    /** The columns, in the order of the file. */
    static final List<CsvColumn> COLUMNS = List.of(
            CsvColumn.month("period"),
            CsvColumn.text("scope"),
            CsvColumn.text("footprint"),
            CsvColumn.text("dimension"),
            CsvColumn.text("measure"),
            CsvColumn.text("key"),
            CsvColumn.number("value"),
            CsvColumn.integer("n"),
            CsvColumn.integer("leftOut"));

    private final StringBuilder text = new StringBuilder();
    private final YearMonth period;
    private String scope = "";

    CsvLines(YearMonth period) {
        this.period = period;
    }

    void header() {
        text.append(String.join(",", CsvColumn.names(COLUMNS))).append("\r\n");
    }

    CsvLines scope(String kind, String footprint, String dimension) {
        scope = "," + kind + "," + CsvCell.of(footprint) + "," + dimension + ",";
        return this;
    }

    /** Adds a count; it has no sample size (n). */
    void count(String measure, String key, int count) {
        line(measure, key, Integer.toString(count), "", 0);
    }

    CsvLines count(String measure, String key, int count, int leftOut) {
        return line(measure, key, Integer.toString(count), "", leftOut);
    }

    CsvLines rate(String measure, Rate rate, int leftOut) {
        Double value = rate.n() == 0 ? null : (Double) ((double) rate.count() / rate.n());
        return number(measure, "", value, rate.n(), leftOut);
    }

    CsvLines number(String measure, String key, @Nullable Double value, int n, int leftOut) {
        return line(measure, key, value == null ? "" : CsvRow.number(value), Integer.toString(n), leftOut);
    }

    /** Adds a figure without a sample size (n). */
    void number(String measure, String key, @Nullable Double value) {
        number(period, measure, key, value, "");
    }

    /** Adds a figure of a month other than the one reported. */
    void number(YearMonth month, String measure, String key, @Nullable Double value, String n) {
        line(month, measure, key, value == null ? "" : CsvRow.number(value), n, 0);
    }

    CsvLines line(String measure, String key, String value, String n, int leftOut) {
        return line(period, measure, key, value, n, leftOut);
    }

    private CsvLines line(YearMonth month, String measure, String key, String value, String n, int leftOut) {
        text.append(month).append(scope).append(measure).append(',').append(key).append(',');
        text.append(value).append(',').append(n).append(',').append(leftOut).append("\r\n");
        return this;
    }

    String text() {
        return text.toString();
    }
}
