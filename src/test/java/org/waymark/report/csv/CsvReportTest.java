package org.waymark.report.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.YearMonth;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.progress.Progress;
import org.waymark.report.ReportFixtures;
import org.waymark.text.CsvCell;

class CsvReportTest {

    @Test
    void everyLineHasTheColumnsOfTheHeader() throws IOException {
        assertThat(records(ReportFixtures.full())).hasSizeGreaterThan(100).allMatch(line -> line.size() == 9);
    }

    @Test
    void rateWithoutDataIsBlank() throws IOException {
        assertThat(records(ReportFixtures.empty()))
                .filteredOn(line -> line.get(4).equals("dueRate"))
                .isNotEmpty()
                .allMatch(line -> line.get(6).isEmpty() && line.get(7).equals("0"));
    }

    @Test
    void linesEndAsRfc4180Defines() throws IOException {
        assertThat(csv(ReportFixtures.few()).replace("\r\n", "")).doesNotContain("\n", "\r");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+44", "-x", "@SUM(A1)", "\tx", "\rx"})
    void textThatLooksLikeAFormulaIsNeutralised(String text) {
        assertThat(CsvCell.of(text)).matches("(?s)\"?'.*");
    }

    @Test
    void negativeNumberStaysANumber() {
        CsvLines lines = new CsvLines(YearMonth.of(2026, 10));
        lines.scope("overall", "", "").number("driftDays", "", -3.5, 2, 0);
        assertThat(lines.text()).endsWith("driftDays,,-3.5,2,0\r\n");
    }

    @Test
    void commasAndQuotesAreQuoted() {
        assertThat(CsvCell.of("a,\"b\"")).isEqualTo("\"a,\"\"b\"\"\"");
    }

    private static List<CSVRecord> records(Progress progress) throws IOException {
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(csv(progress)))
                .getRecords();
    }

    private static String csv(Progress progress) throws IOException {
        StringWriter out = new StringWriter();
        new CsvReport().render(progress, out);
        return out.toString();
    }
}
