package org.waymark.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.catalogue.Address;
import org.waymark.catalogue.Codes;
import org.waymark.catalogue.Finding;

class TablesTest {

    private static final String TABLE = """
            Footprint code|Period|Milestone ID|Title|Status
            E54000005|2026-10|M-001|One|open
            E54000005|2026-10|M-002|Two|open
            """;

    @Test
    void tableIsFoundBelowTitleRowsAndRightOfColumnA() {
        TestGrid grid = new TestGrid();
        grid.sheet(
                "Milestones",
                "|Our progress\n\n|Prepared by the office|v2\n|Footprint code|Period|Milestone ID|Title|Status\n|E54000005|2026-10|M-001|One|open");
        RecordingSink received = RecordingSink.from(grid);
        assertThat(received.tables()).containsExactly("Milestones!4");
        assertThat(received.rows()).containsExactly("5 M-001 One");
        assertThat(received.places()).containsExactly("S07 B4");
        assertThat(received.only("S07").message()).isEqualTo("The table was found at B4, below 2 other rows.");
    }

    @Test
    void blankRowsAboveATableAreNotReported() {
        TestGrid grid = new TestGrid();
        grid.sheet("Milestones", "\n\n" + TABLE);
        assertThat(RecordingSink.from(grid).places()).isEmpty();
    }

    @Test
    void onlySheetsWithATableAreRead() {
        TestGrid grid = new TestGrid();
        grid.sheet("Guidance", "How to fill in\nTitle|Say what changes\nStatus|Choose one");
        grid.sheet("Feeling", TABLE);
        grid.sheet("Lists", "Status|Boundary|Period\nopen|none|2026-10\ndone|sector|2026-11")
                .hide();
        grid.sheet("Doing", TABLE);
        grid.sheet("Notes", "Nothing to add");
        RecordingSink received = RecordingSink.from(grid);
        assertThat(received.tables()).containsExactly("Feeling!1", "Doing!1");
        assertThat(received.places()).containsExactly("S10 -");
        assertThat(received.only("S10").message())
                .isEqualTo("The file has text that is not read: the sheet \"Notes\" (1 cell with text).");
    }

    @Test
    void exampleSheetIsReadOnlyWithoutAnotherTable() {
        TestGrid both = new TestGrid();
        both.sheet("Example", TABLE);
        both.sheet("Return", TABLE);
        assertThat(RecordingSink.from(both).tables()).containsExactly("Return!1");
        TestGrid alone = new TestGrid();
        alone.sheet("Example", TABLE);
        assertThat(RecordingSink.from(alone).tables()).containsExactly("Example!1");
    }

    @Test
    void hiddenRowsColumnsAndSheetsAreReadAndReportedOnce() {
        TestGrid grid = new TestGrid();
        grid.sheet("Return", TABLE + "E54000005|2026-10|M-003|Three|open\nE54000005|2026-10|M-004|Four|open\n")
                .hide()
                .hideRows(2, 4, 5)
                .hideColumns(3, 4, 9);
        RecordingSink received = RecordingSink.from(grid);
        assertThat(received.rows()).hasSize(4);
        assertThat(received.places()).containsExactly("S05 -", "S05 row 2", "S05 C1");
        assertThat(received.findings().get(1).message())
                .isEqualTo("Rows 2 and 4 to 5 are hidden, yet they hold values; they were read.");
        assertThat(received.findings().get(2).message())
                .isEqualTo("Columns C to D are hidden, yet they hold values; they were read.");
    }

    @Test
    void mergedCellsAreReportedInsideTheTableOnly() {
        TestGrid grid = new TestGrid();
        grid.sheet("Return", "Title of all\n" + TABLE)
                .merge(1, 1, 1, 5)
                .merge(3, 5, 4, 5)
                .merge(9, 1, 9, 2);
        RecordingSink received = RecordingSink.from(grid);
        assertThat(received.places()).containsExactly("S07 A2", "S06 E3");
        assertThat(received.only("S06").message()).startsWith("The cells E3:E4 are merged");
    }

    @ParameterizedTest
    @ValueSource(strings = {"E54000005|2026-10|M-009|Nine", "E54000005|2026-10|M-009|Ni|ne|open"})
    void raggedCsvRowIsReportedOnce(String row) {
        RecordingSink received = RecordingSink.from(TestGrid.csv(TABLE + row));
        assertThat(received.places()).containsExactly("S04 row 4");
        assertThat(received.rows())
                .hasSize(3)
                .last()
                .asString()
                .startsWith("4 M-009")
                .endsWith("?");
    }

    @Test
    void emptyValuesBeyondTheHeadersAreIgnored() {
        assertThat(RecordingSink.from(TestGrid.csv(TABLE + "E54000005|2026-10|M-009|Nine|open|||"))
                        .places())
                .isEmpty();
    }

    @Test
    void valueBesideTheTableIsReportedAndItsRowIsChecked() {
        TestGrid grid = new TestGrid();
        grid.sheet("Return", TABLE + "E54000005|2026-10|M-009|Nine|open||see below\n|||||||only a remark");
        RecordingSink received = RecordingSink.from(grid);
        assertThat(received.places()).containsExactly("S04 row 4", "S04 row 5");
        assertThat(received.rows()).hasSize(3).last().isEqualTo("4 M-009 Nine");
    }

    @Test
    void repeatedHeadersAreSkippedAndReported() {
        RecordingSink received = RecordingSink.from(TestGrid.csv(TABLE + TABLE));
        assertThat(received.places()).containsExactly("S04 row 4");
        assertThat(received.rows()).extracting(row -> row.substring(0, 1)).containsExactly("2", "3", "5", "6");
    }

    @Test
    void headersInAnotherOrderStartANewTable() {
        RecordingSink received = RecordingSink.from(TestGrid.csv(
                TABLE + "Milestone ID|Title|Status|Footprint code|Period\nM-007|Seven|open|E54000005|2026-10\n"));
        assertThat(received.tables()).containsExactly("null!1", "null!4");
        assertThat(received.rows()).last().isEqualTo("5 M-007 Seven");
    }

    @Test
    void missingTableNamesTheClosestRow() {
        TestGrid grid = new TestGrid();
        grid.sheet("Data", "Something\nTitle|Status|Cost\nOne|open|7");
        RecordingSink received = RecordingSink.from(grid);
        assertThat(received.begun()).isTrue();
        assertThat(received.places()).containsExactly("F07 -");
        assertThat(received.only("F07").message())
                .isEqualTo("No table of milestones was found: no row has at least 3 headers of a return, such as"
                        + " Milestone ID, Title and Forecast date; the closest is row 2 of sheet"
                        + " \"Data\", which has only Title and Status.");
    }

    @Test
    void sheetWithAnAlmostValidTableIsReported() {
        TestGrid grid = new TestGrid();
        grid.sheet("Feeling", TABLE);
        grid.sheet("Doing", "Mlestone ID|Titel|Status\nM-001|One|open");
        RecordingSink received = RecordingSink.from(grid);
        assertThat(received.places()).containsExactly("F07 -");
        assertThat(received.only("F07").address().sheet()).isEqualTo("Doing");
    }

    @Test
    void fileWithoutValuesIsEmpty() {
        TestGrid grid = new TestGrid();
        grid.sheet("Sheet1", "\n\n");
        RecordingSink received = RecordingSink.from(grid);
        assertThat(received.places()).containsExactly("F08 -");
        assertThat(received.begun()).isFalse();
    }

    @Test
    void readErrorKeepsEarlierRowsAndLaterSheets() {
        Finding fault = Finding.of(Codes.FILE_UNREADABLE, Address.ofFile("return.xlsx"), null, "Broken.", "Resend it.");
        TestGrid grid = new TestGrid();
        grid.sheet("Feeling", TABLE).failAtEnd(fault);
        grid.sheet("Doing", TABLE);
        RecordingSink received = RecordingSink.from(grid);
        assertThat(received.places()).containsExactly("F01 -");
        assertThat(received.rows()).hasSize(4);
    }

    @Test
    void readErrorBeforeAnyTableIsTheOnlyFinding() {
        Finding fault = Finding.of(Codes.FILE_UNREADABLE, Address.ofFile("return.xlsx"), null, "Broken.", "Resend it.");
        TestGrid grid = new TestGrid();
        grid.sheet("Feeling", "Nothing here").failAtEnd(fault);
        assertThat(RecordingSink.from(grid).places()).containsExactly("F01 -");
    }
}
