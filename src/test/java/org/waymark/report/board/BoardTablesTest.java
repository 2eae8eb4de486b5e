package org.waymark.report.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waymark.report.ReportFixtures;
import org.waymark.report.board.BoardTable.Cell;
import org.waymark.report.view.CoverageView;
import org.waymark.report.view.ReportView;

class BoardTablesTest {

    private static final ReportView FULL = ReportView.of(ReportFixtures.full());

    @Test
    void overviewHasOneLineForEachDimensionAndTheTotal() {
        assertThat(GlanceTable.of(FULL).rows())
                .extracting(row -> row.get(0).text())
                .containsExactly("Feeling", "Perceiving", "Thinking", "Relating", "Doing", "Being", "All dimensions");
    }

    @Test
    void everyRowHasACellForEveryColumn() {
        for (BoardTable table : List.of(
                GlanceTable.of(FULL),
                GlanceTable.besideRatings(FULL),
                CoverageTable.of(FULL.coverage()),
                MeasuresTable.onPaper(FULL.overall()),
                MeasuresTable.onSlide(FULL.overall()),
                WatchTable.of(FULL.overall(), 9),
                DecisionsTable.of(FULL, 9),
                LearningTable.of(FULL, 9))) {
            assertThat(table.rows())
                    .isNotEmpty()
                    .allSatisfy(row -> assertThat(row).hasSameSizeAs(table.columns()));
        }
    }

    @Test
    void ratingIsNeverShownByColourAlone() {
        assertThat(DecisionsTable.of(FULL, 99).rows().stream().flatMap(List::stream))
                .filteredOn(cell -> cell.rating() != null)
                .isNotEmpty()
                .extracting(Cell::text)
                .allMatch(text -> text.matches("[GARU] (green|amber|red|unrated)"));
    }

    @Test
    void overdueAndSlippedMilestoneIsListedOnce() {
        assertThat(WatchTable.of(FULL.overall(), 99).rows())
                .extracting(row -> row.get(0).quiet() + " of " + row.get(1).quiet())
                .doesNotHaveDuplicates();
    }

    @Test
    void pairsAreTakenFromEachDimensionInTurn() {
        BoardTable learning = LearningTable.of(FULL, 1);

        assertThat(learning.rows()).extracting(row -> row.get(0).text()).doesNotHaveDuplicates();
        assertThat(learning.rows().size() + learning.more())
                .isEqualTo(FULL.learning().size());
    }

    @Test
    void omittedRowsAreCounted() {
        BoardTable all = GlanceTable.of(FULL);

        assertThat(all.rest()).isEmpty();
        assertThat(all.first(5).rest()).isEqualTo("and 2 more in the workbook");
        assertThat(all.first(5).first(3).rest()).isEqualTo("and 4 more in the workbook");
    }

    @Test
    void excessNamesAreCounted() {
        List<CoverageView.NamedFootprint> names = IntStream.rangeClosed(1, 14)
                .mapToObj(i -> new CoverageView.NamedFootprint("F" + i, ""))
                .toList();

        assertThat(FootprintNames.list(new CoverageView.Names("Late", names.subList(0, 2))))
                .isEqualTo("Late: F1; F2.");
        assertThat(FootprintNames.list(new CoverageView.Names("Late", names)))
                .isEqualTo("Late: F1; F2; F3; F4; F5; F6; F7; F8; F9; F10; F11; F12; and 2 more in the workbook.");
    }
}
