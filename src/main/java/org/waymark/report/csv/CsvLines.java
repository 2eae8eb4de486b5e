package org.waymark.report.csv;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.progress.Median;
import org.waymark.progress.Rate;
import org.waymark.text.CsvCell;

/** Collects the lines of the file; {@link #scope} says of what the figures that follow are. */
final class CsvLines {

    private static final List<String> COLUMNS =
            List.of("period", "scope", "footprint", "dimension", "measure", "key", "value", "n", "leftOut");

    private final StringBuilder text = new StringBuilder();
    private final YearMonth period;
    private String scope = "";

    CsvLines(YearMonth period) {
        this.period = period;
    }

    void header() {
        text.append(String.join(",", COLUMNS)).append("\r\n");
    }

    CsvLines scope(String kind, String footprint, String dimension) {
        scope = "," + kind + "," + CsvCell.of(footprint) + "," + dimension + ",";
        return this;
    }

    /** A count stands for itself: it has no n. */
    void count(String measure, String key, int count) {
        line(measure, key, Integer.toString(count), "", 0);
    }

    void count(String measure, String key, int count, int leftOut) {
        line(measure, key, Integer.toString(count), "", leftOut);
    }

    void rate(String measure, Rate rate, int leftOut) {
        number(measure, "", rate.n() == 0 ? null : Double.valueOf((double) rate.count() / rate.n()), rate.n(), leftOut);
    }

    void median(String measure, Median median, int leftOut) {
        number(measure, "", median.value(), median.n(), leftOut);
    }

    void number(String measure, String key, @Nullable Double value, int n, int leftOut) {
        line(measure, key, value == null ? "" : CsvRow.number(value), Integer.toString(n), leftOut);
    }

    /** A figure that has no n. */
    void number(String measure, String key, @Nullable Double value) {
        number(period, measure, key, value, "");
    }

    /** A figure of another month than the one reported. */
    void number(YearMonth month, String measure, String key, @Nullable Double value, String n) {
        line(month, measure, key, value == null ? "" : CsvRow.number(value), n, 0);
    }

    void line(String measure, String key, String value, String n, int leftOut) {
        line(period, measure, key, value, n, leftOut);
    }

    private void line(YearMonth month, String measure, String key, String value, String n, int leftOut) {
        text.append(month).append(scope).append(measure).append(',').append(key).append(',');
        text.append(value).append(',').append(n).append(',').append(leftOut).append("\r\n");
    }

    String text() {
        return text.toString();
    }
}
