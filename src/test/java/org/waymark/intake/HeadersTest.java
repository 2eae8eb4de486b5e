package org.waymark.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadersTest {

    private static final String WHOLE = "Footprint code|Period|Milestone ID|Title|Status";
    private static final String VALUES = "E54000005|2026-10|M-001|One|open";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "forecast_date",
                "Forecast date",
                "FORECAST DATE",
                " forecast-date ",
                "Forecast",
                "Forecast date*",
                "Forecast date (required)",
                "Forecast date [dd/mm/yyyy] *",
                "7. Forecast date",
                "c) Forecast date:"
            })
    void headerIsRecognisedByNameTitleOrAlias(String header) {
        RecordingSink received = RecordingSink.from(TestGrid.csv(WHOLE + "|" + header + "\n" + VALUES + "|2026-12-01"));
        assertThat(received.places()).isEmpty();
        assertThat(received.whole().get(0).texts()[6]).isEqualTo("2026-12-01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Progress %", "% complete", "Percent complete (0-100)"})
    void percentSignEqualsTheWord(String header) {
        RecordingSink received = RecordingSink.from(TestGrid.csv(WHOLE + "|" + header + "\n" + VALUES + "|50"));
        assertThat(received.whole().get(0).texts()[7]).isEqualTo("50");
    }

    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource(delimiter = ';', textBlock = """
            Footprint code|Period|Milestone ID|Title|Status|Shoe size;      S02 F1; Shoe size; a header nobody knows
            Footprint code|Period|Milestone ID|Title|Status|Forcast date;   S02 F1; Forcast date; an optional one misspelt
            Footprint code|Period|Milestone ID|Title|Sttaus;                S01 row 1 status; Sttaus; a required one misspelt
            Footprint code|Period|Milestone ID|Title|Boundary;              S01 row 1 status;; a required one missing
            Footprint code|Period|Milestone ID|Title|Status|Status;         S03 F1 status; Status; twice the same
            Footprint code|Period|Milestone ID|Milestone title|Status|Title; S03 D1 title; Milestone title; the alias gives way
            """)
    void unknownHeaderIsOneFinding(String headers, String place, String value, String reason) {
        RecordingSink received = RecordingSink.from(
                TestGrid.csv(headers + "\na|b|c|d|e" + (headers.split("\\|").length > 5 ? "|f" : "")));
        assertThat(received.places()).as(reason).containsExactly(place);
        assertThat(received.findings().get(0).value()).isEqualTo(value);
    }

    @Test
    void misspeltHeaderIsNotReadAsTheNearestField() {
        RecordingSink received = RecordingSink.from(TestGrid.csv(WHOLE + "|Forcast date\n" + VALUES + "|2026-12-01"));
        assertThat(received.only("S02").message())
                .isEqualTo("The header \"Forcast date\" is not a column of a return, so nothing in it was read; did you"
                        + " mean \"Forecast date\"?");
        assertThat(received.whole().get(0).texts()[6]).isNull();
    }

    @Test
    void missingColumnNamesTheNearestHeader() {
        RecordingSink received =
                RecordingSink.from(TestGrid.csv("Footprint code|Period|Milestone ID|Titel|Status\n" + VALUES));
        assertThat(received.only("S01").message())
                .isEqualTo("The column \"Title\" is missing; the nearest header is \"Titel\" in D1.");
        assertThat(received.only("S01").related())
                .satisfies(related -> assertThat(related.cell()).isEqualTo("D1"));
    }

    @Test
    void duplicateHeaderNamesBothCellsAndTheFirstIsRead() {
        RecordingSink received = RecordingSink.from(TestGrid.csv(WHOLE + "|Boundary|Title\n" + VALUES + "||Two"));
        assertThat(received.only("S03").message())
                .isEqualTo("The column \"Title\" appears here and in D1; only D was read.");
        assertThat(received.rows()).containsExactly("2 M-001 One");
    }

    @Test
    void columnWithoutAHeaderIsReportedOnce() {
        RecordingSink received = RecordingSink.from(TestGrid.csv("Footprint code|Period||Milestone ID|Title|Status|\n"
                + "E54000005|2026-10||M-001|One|open|\n"
                + "E54000005|2026-10|x|M-002|Two|open|\n"
                + "E54000005|2026-10|y|M-003|Two|open|z\n"));
        assertThat(received.places()).containsExactly("S02 C1", "S02 G1");
        assertThat(received.findings().get(0).message())
                .isEqualTo("Column C has values, the first in row 3, but no header, so nothing in it was read.");
    }

    @Test
    void footprintAndPeriodCanComeFromCoverOrFileName() {
        TestGrid bare = TestGrid.csv("Milestone ID|Title|Status\nM-001|One|open");
        assertThat(RecordingSink.from(bare, "in/E54000005_2026-10.csv").places())
                .isEmpty();
        assertThat(RecordingSink.from(bare, "in/unknown.csv").places())
                .containsExactly("S01 row 1 footprint_code", "S01 row 1 period");
        TestGrid titled = TestGrid.csv("Footprint code:|E54000005\nMilestone ID|Title|Status\nM-001|One|open");
        assertThat(RecordingSink.from(titled, "2026_10.csv").places()).containsExactly("S07 A2");
    }

    @Test
    void headerFieldsCanBeColumns() {
        RecordingSink received = RecordingSink.from(TestGrid.csv(WHOLE + "|Date submitted\n" + VALUES + "|2026-11-09"));
        assertThat(received.places()).isEmpty();
        assertThat(received.whole().get(0).texts()[9]).isEqualTo("2026-11-09");
        assertThat(received.tables()).isEqualTo(List.of("null!1"));
    }
}
