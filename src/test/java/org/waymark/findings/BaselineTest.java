package org.waymark.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.catalogue.Address;
import org.waymark.catalogue.Codes;
import org.waymark.catalogue.Finding;
import org.waymark.catalogue.Severity;
import org.waymark.check.FileVerdict;
import org.waymark.check.Verdict;
import org.waymark.programme.SettingsException;

class BaselineTest {

    @Test
    void writtenFindingsAreKnown() {
        Baseline baseline = written(Fixtures.everyShape());

        Baseline.Comparison compared = baseline.compare(Fixtures.everyShape(), FindingSelection.ALL);

        assertThat(compared.fresh().findings()).isEmpty();
        assertThat(compared.known()).isEqualTo(40);
        assertThat(compared.gone()).isZero();
    }

    @Test
    void findingIsKnownOnAnotherRow() {
        Baseline baseline = written(verdict(blank("M-1", 5)));

        assertThat(baseline.compare(verdict(blank("M-1", 50)), FindingSelection.ALL)
                        .fresh()
                        .findings())
                .isEmpty();
    }

    @Test
    void returnMissingInAnotherMonthIsNew() {
        Finding september = missing(YearMonth.of(2026, 9));
        Finding october = missing(YearMonth.of(2026, 10));
        Baseline baseline = written(verdict(september, blank("M-1", 5)));

        Baseline.Comparison compared = baseline.compare(
                verdict(october, blank("M-1", 5).in("E54000905", YearMonth.of(2026, 11), "M-1")), FindingSelection.ALL);

        assertThat(compared.fresh().findings()).containsExactly(october);
        assertThat(compared.gone()).isEqualTo(1);
    }

    @Test
    void findingIsKnownAsOftenAsItWasCounted() {
        Baseline baseline = written(verdict(blank("M-1", 5), blank("M-1", 6)));

        Baseline.Comparison compared =
                baseline.compare(verdict(blank("M-1", 7), blank("M-1", 8), blank("M-1", 9)), FindingSelection.ALL);

        assertThat(compared.known()).isEqualTo(2);
        assertThat(compared.fresh().findings().map(f -> f.address().row())).containsExactly(9);
    }

    @Test
    void findingThatDoesNotRecurIsResolved() {
        Baseline baseline = written(verdict(blank("M-1", 5), blank("M-2", 6)));

        Baseline.Comparison compared =
                baseline.compare(verdict(blank("M-2", 6), blank("M-3", 7)), FindingSelection.ALL);

        assertThat(compared.fresh().findings().map(Finding::milestone)).containsExactly("M-3");
        assertThat(compared.gone()).isEqualTo(1);
        assertThat(compared.sentence())
                .isEqualTo("Compared with the baseline: 1 finding is in it and not shown, and 1 no longer occurs.");
    }

    @Test
    void unselectedCodesAreNotResolved() {
        Baseline baseline = written(verdict(blank("M-1", 5)));
        FindingSelection others = new FindingSelection(Set.of(), Set.of("WM-R05"));

        Baseline.Comparison compared = baseline.compare(verdict(blank("M-1", 5)), others);

        assertThat(compared.known() + compared.gone()).isZero();
    }

    @Test
    void orderOfRowsDoesNotChangeTheBaseline() {
        assertThat(text(verdict(blank("M-2", 5), blank("M-1", 6), blank("M-2", 7))))
                .isEqualTo(text(verdict(blank("M-1", 9), blank("M-2", 10), blank("M-2", 11))))
                .startsWith("{ \"baseline\" : 1, \"findings\" : [\n{ \"fingerprint\" : \"")
                .contains(
                        "\"code\" : \"WM-R05\", \"count\" : 2, \"footprint\" : \"E54000905\", \"milestone\" : \"M-2\"");
    }

    @Test
    void outputCountsKnownAndResolvedFindings() {
        Baseline.Comparison compared = new Baseline.Comparison(Fixtures.clean(), 12, 3);
        FindingsPresentation presentation =
                new FindingsPresentation("0.1.0", Fixtures.programme(), 80, false, Severity.ERROR, compared);

        assertThat(FindingsWritersTest.write(FindingsFormat.TEXT, Fixtures.clean(), presentation))
                .endsWith("""

                        2 returns of 2 footprints, 2 files, 13 rows: nothing new to correct.
                        Compared with the baseline: 12 findings are in it and not shown, and 3 no longer
                          occur.
                        2 of the 2 returns received are accepted.
                        """);
        assertThat(FindingsWritersTest.write(FindingsFormat.JSON, Fixtures.clean(), presentation))
                .contains("\"known\" : 12, \"gone\" : 3");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[]|line 1: a baseline is a JSON object.",
                "|line 1: a baseline is a JSON object.",
                "{~~\"baseline\": 2}|line 3: \"baseline\" should be 1, the format version that this waymark reads.",
                "{\"baseline\": 1}|line 1: a baseline has a \"baseline\" and a \"findings\" member.",
                "{\"baseline\": 1,~\"finding\": []}|line 2: there is no member \"finding\" in a baseline; it has \"baseline\" and \"findings\".",
                "{\"baseline\": 1, \"findings\": {}}|line 1: \"findings\" should be a list.",
                "{\"baseline\": 1, \"findings\": [~1]}|line 2: a finding is a JSON object.",
                "{\"baseline\": 1, \"findings\": [~{\"fingerprint\": 1}]}|line 2: \"fingerprint\" should be a text.",
                "{\"baseline\": 1, \"findings\": [~{\"count\": 0}]}|line 2: \"count\" should be a whole number from 1.",
                "{\"baseline\": 1, \"findings\": [~{\"code\": \"WM-R05\", \"count\": 1}]}|line 2: a finding needs a \"fingerprint\", a \"code\" and a \"count\".",
                "{\"baseline\": 1,~~oops}|line 3: this is not valid JSON; write the baseline again with --write-baseline.",
            })
    void faultyBaselineIsASettingsError(String text, String message) {
        assertThatThrownBy(() -> read(text == null ? "" : text.replace('~', '\n')))
                .isInstanceOf(SettingsException.class)
                .hasMessage("known.json, " + message);
    }

    @Test
    void fingerprintOccursOnce() {
        String finding = "{\"fingerprint\": \"a\", \"code\": \"WM-R05\", \"count\": 1}";

        assertThatThrownBy(() -> read("{\"baseline\": 1, \"findings\": [" + finding + ",\n" + finding + "]}"))
                .hasMessage("known.json, line 2: the fingerprint a occurs twice; keep one entry and add up the"
                        + " counts.");
    }

    private static Finding missing(YearMonth period) {
        return Fixtures.finding(Codes.RETURN_MISSING, Address.ofFile("returns"), null, "No return for " + period + ".")
                .in("E54000905", period, null);
    }

    private static Finding blank(String milestone, int row) {
        return Fixtures.finding(
                        Fixtures.OPEN_NEEDS_FORECAST_DATE,
                        new Address("a.csv", null, row, 3, "forecast_date"),
                        null,
                        "Blank.")
                .in("E54000905", Fixtures.OCTOBER, milestone);
    }

    private static Verdict verdict(Finding... findings) {
        return new Verdict(List.of(new FileVerdict("a.csv", 60, List.of(findings), List.of())), List.of());
    }

    private static Baseline written(Verdict verdict) {
        return read(text(verdict));
    }

    private static Baseline read(String text) {
        try {
            return Baseline.read("known.json", new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Verdict verdict) {
        StringWriter out = new StringWriter();
        Baseline.write(verdict, out);
        return out.toString();
    }
}
