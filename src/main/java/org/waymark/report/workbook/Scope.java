package org.waymark.report.workbook;

import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.waymark.progress.Measures;
import org.waymark.progress.Median;
import org.waymark.progress.Rate;
import org.waymark.text.Formats;

/** Figures and what they are of: a dimension, a footprint or all. */
record Scope(String name, Measures measures) {

    static final String ALL = "All dimensions";

    /** A column of counts. */
    static Column<Scope> count(String title, ToIntFunction<Measures> count) {
        return new Column<>(title, 13, Look.COUNT, scope -> count.applyAsInt(scope.measures()));
    }

    /** A column of rates; "no data" where there is nothing to count. */
    static Column<Scope> rate(String title, Function<Measures, Rate> rate) {
        return new Column<>(title, 13, Look.PERCENT, scope -> orNoData(Cells.share(rate.apply(scope.measures()))));
    }

    /** A column that says out of how many a rate is. */
    static Column<Scope> of(String title, Function<Measures, Rate> rate) {
        return count(title, measures -> rate.apply(measures).n());
    }

    /** A column of numbers of a look; "no data" where there is none. */
    static Column<Scope> number(String title, Look look, Function<Measures, @Nullable Double> number) {
        return new Column<>(title, 13, look, scope -> orNoData(number.apply(scope.measures())));
    }

    /** A column that says of how many a median is. */
    static Column<Scope> ofMedian(String title, Function<Measures, Median> median) {
        return count(title, measures -> median.apply(measures).n());
    }

    private static Object orNoData(@Nullable Object value) {
        return value == null ? Formats.NO_DATA : value;
    }
}
