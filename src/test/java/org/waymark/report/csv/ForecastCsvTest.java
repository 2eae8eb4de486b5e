package org.waymark.report.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.forecast.ErrorBand;
import org.waymark.forecast.Forecasts;
import org.waymark.forecast.SimulatedProgramme;

/** The track record is recomputed from {@code data/forecasts.csv} as docs/measures.md explains it. */
class ForecastCsvTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void bandsAreRecomputedFromTheRows(long seed) throws IOException {
        Forecasts forecasts = Forecasts.of(SimulatedProgramme.ledger(seed, 45));
        List<CSVRecord> rows = rows(forecasts);

        assertThat(forecasts.record().bands()).isNotEmpty().allSatisfy(band -> {
            List<CSVRecord> sorted = rows.stream()
                    .filter(row -> !row.get("outcome").equals("undated"))
                    .filter(row -> isIn(band, Integer.parseInt(row.get("leadMonths"))))
                    .sorted(Comparator.comparingInt(ForecastCsvTest::days).thenComparing(row -> row.get("outcome")))
                    .toList();
            assertThat(sorted).hasSize(band.reports());
            for (double share : new double[] {0.1, 0.25, 0.5, 0.75, 0.9}) {
                assertThat(band.days(share)).isEqualTo(quantile(sorted, share));
            }
        });
    }

    /** The product down the sorted rows, one row at a time. */
    private static @Nullable Integer quantile(List<CSVRecord> sorted, double share) {
        double open = 1;
        for (int at = 0; at < sorted.size(); at++) {
            if (sorted.get(at).get("outcome").equals("completed")) {
                open *= 1 - 1.0 / (sorted.size() - at);
                if (open <= 1 - share + 1e-9) {
                    return days(sorted.get(at));
                }
            }
        }
        return null;
    }

    private static boolean isIn(ErrorBand band, int lead) {
        return lead >= band.lead().from()
                && (band.lead().to() == null || lead <= band.lead().to());
    }

    private static int days(CSVRecord row) {
        return Integer.parseInt(row.get("errorDays"));
    }

    private static List<CSVRecord> rows(Forecasts forecasts) throws IOException {
        StringWriter text = new StringWriter();
        ForecastCsv.write(forecasts.ledger(), text);
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(text.toString()))
                .getRecords();
    }
}
