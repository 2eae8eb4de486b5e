package org.waymark.report.csv;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.check.Milestone;
import org.waymark.forecast.ForecastLedger;
import org.waymark.forecast.LeadBand;
import org.waymark.forecast.MilestoneCourse;
import org.waymark.text.CsvColumn;

/**
 * Writes the ledger of forecasts as CSV (RFC 4180): one row for each report of an open milestone with a readable forecast
 * date, with what became of it and the row it was read from. The track record can be recounted from it.
 */
public final class ForecastCsv {

    /** The columns, in the order of the file. */
    public static final List<CsvColumn> COLUMNS = List.of(
            CsvColumn.month("period"),
            CsvColumn.text("footprint"),
            CsvColumn.text("name"),
            CsvColumn.text("id"),
            CsvColumn.text("title"),
            CsvColumn.text("dimension"),
            CsvColumn.text("rag"),
            CsvColumn.date("baselineDate"),
            CsvColumn.date("firstBaselineDate"),
            CsvColumn.date("forecastDate"),
            CsvColumn.integer("leadMonths"),
            CsvColumn.text("outcome"),
            CsvColumn.date("outcomeDate"),
            CsvColumn.integer("errorDays"),
            CsvColumn.bool("stopped"),
            CsvColumn.text("file"),
            CsvColumn.text("sheet"),
            CsvColumn.integer("row"));

    private ForecastCsv() {}

    /** Writes the whole table, by footprint, milestone and month; flushes but does not close {@code out}. */
    public static void write(ForecastLedger ledger, Writer out) throws IOException {
        out.write(CsvRow.of(CsvColumn.names(COLUMNS)));
        for (MilestoneCourse course : ledger.courses()) {
            for (Milestone report : course.forecasts()) {
                out.write(CsvRow.of(row(course, report)));
            }
        }
        out.flush();
    }

    private static List<@Nullable Object> row(MilestoneCourse course, Milestone report) {
        return Arrays.asList(
                report.key().period(),
                course.footprint().code(),
                course.footprint().name(),
                course.id(),
                report.title(),
                report.dimension(),
                report.rag(),
                report.baselineDate(),
                course.firstBaseline(),
                report.forecastDate(),
                LeadBand.lead(report),
                course.undated() ? "undated" : course.completedOn() == null ? "open" : "completed",
                course.knownUntil(),
                course.errorDays(report),
                course.stopped(),
                report.source().file(),
                report.source().sheet(),
                report.source().row());
    }
}
