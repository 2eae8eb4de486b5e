package org.waymark.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.intake.grid.CellKind;

class CoverTest {

    private static final String TABLE = "Milestone ID|Title|Status\nM-001|One|open\n";

    @Test
    void valueCanBeToTheRightOfItsLabel() {
        assertThat(cover(
                        "Cover",
                        "Return\n\nFootprint:||E54000005\nReporting|x\nMonth|2026-10\nDate submitted|2026-11-09"))
                .containsExactly(
                        "footprint_code=E54000005 at C3", "period=2026-10 at B5", "submitted_on=2026-11-09 at B6");
    }

    @Test
    void valueCanBeBelowItsLabel() {
        assertThat(cover("Front sheet", "Footprint code|Period|Submitted on\nE54000005|2026-10|"))
                .containsExactly("footprint_code=E54000005 at A2", "period=2026-10 at B2");
    }

    @Test
    void labelAndValueCanShareACell() {
        assertThat(cover("Cover", "Footprint code: E54000005\nPeriod: 2026-10"))
                .containsExactly("footprint_code=E54000005 at A1", "period=2026-10 at A2");
    }

    @Test
    void severalPairsCanShareARow() {
        assertThat(cover("Cover", "Footprint|E54000005|Period|2026-10|Signed off by|Director"))
                .containsExactly(
                        "footprint_code=E54000005 at B1", "period=2026-10 at D1", "signed_off_role=Director at F1");
    }

    @Test
    void blankValueIsIgnored() {
        assertThat(cover("Cover", "Footprint code:|\nPeriod:|2026-10\nSigned off by:|\nContact|Someone"))
                .containsExactly("period=2026-10 at B2");
    }

    @Test
    void groupHeadingsAboveATableAreNotValues() {
        TestGrid grid = new TestGrid();
        grid.sheet(
                "Return", "Footprint|Milestone title|Status\n" + "Footprint code|Period|Milestone ID|Title|Status\n");
        assertThat(RecordingSink.from(grid).cover()).isEmpty();
    }

    @Test
    void coverSheetOverridesTitleRows() {
        TestGrid grid = new TestGrid();
        grid.sheet("Return", "Period|2026-09\nSubmitted on|2026-10-09\n" + TABLE);
        grid.sheet("Cover", "Footprint code|E54000005\nPeriod|2026-10");
        assertThat(RecordingSink.from(grid).cover())
                .containsExactly(
                        "footprint_code=E54000005 at B1", "period=2026-10 at B2", "submitted_on=2026-10-09 at B2");
    }

    @Test
    void titleLinesOfACsvFileAreTheCover() {
        RecordingSink received =
                RecordingSink.from(TestGrid.csv("Footprint code:|E54000005|\nPeriod|2026-10\n" + TABLE));
        assertThat(received.cover()).containsExactly("footprint_code=E54000005 at B1", "period=2026-10 at B2");
        assertThat(received.places()).containsExactly("S07 A3");
    }

    @Test
    void sheetWithFootprintAndPeriodIsACoverUnderAnyName() {
        assertThat(cover("Sheet1", "Footprint code|E54000005\nPeriod|2026-10")).hasSize(2);
        assertThat(cover("Remarks", "Period|for the whole year")).isEmpty();
        assertThat(cover("0. Cover", "Period|2026-10")).containsExactly("period=2026-10 at B1");
    }

    @Test
    void guidanceSheetIsNotACover() {
        TestGrid grid = new TestGrid();
        grid.sheet("Guidance", "Period|Write the month as YYYY-MM");
        grid.sheet("Return", TABLE);
        assertThat(RecordingSink.from(grid).cover()).isEmpty();
    }

    @Test
    void dateCellKeepsItsKind() {
        TestGrid grid = new TestGrid();
        grid.sheet("Cover", "Submitted on|2026-11-09");
        grid.sheet("Return", TABLE);
        assertThat(RecordingSink.from(grid).head().cover("submitted_on"))
                .hasValueSatisfying(said -> assertThat(said.kind()).isEqualTo(CellKind.DATE));
    }

    @Test
    void nilReturnNeedsNoTable() {
        TestGrid grid = new TestGrid();
        grid.sheet("Cover", "Footprint code|E54000005\nPeriod|2026-10\nNil return|Yes");
        RecordingSink received = RecordingSink.from(grid);
        assertThat(received.places()).isEmpty();
        assertThat(received.tables()).isEmpty();
    }

    private static List<String> cover(String sheet, String text) {
        TestGrid grid = new TestGrid();
        grid.sheet(sheet, text);
        grid.sheet("Return", TABLE);
        return RecordingSink.from(grid).cover();
    }
}
