package org.waymark.report.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waymark.document.Block.DataTable;
import org.waymark.document.TableCell;
import org.waymark.report.ReportFixtures;
import org.waymark.report.view.CoverageView;
import org.waymark.report.view.ReportView;

class BoardTablesTest {

    private static final ReportView FULL = ReportView.of(ReportFixtures.full());

    @Test
    void overviewHasOneLineForEachDimensionAndTheTotal() {
        assertThat(BoardTables.dimensions(FULL, true).rows())
                .extracting(row -> row.get(0).text())
                .containsExactly("Feeling", "Perceiving", "Thinking", "Relating", "Doing", "Being", "All dimensions");
    }

    @Test
    void everyRowHasACellForEveryColumn() {
        for (DataTable table : List.of(
                BoardTables.dimensions(FULL, true),
                BoardTables.dimensions(FULL, false),
                BoardTables.returns(FULL.coverage()),
                BoardTables.keyMeasures(FULL.overall()),
                BoardTables.headlineMeasures(FULL.overall()),
                BoardTables.watched(FULL.overall()),
                BoardTables.decisions(FULL),
                BoardTables.learning(FULL, 9))) {
            assertThat(table.rows())
                    .isNotEmpty()
                    .allSatisfy(row -> assertThat(row).hasSameSizeAs(table.columns()));
        }
    }

    @Test
    void ratingIsNeverShownByColourAlone() {
        assertThat(BoardTables.decisions(FULL).rows().stream().flatMap(List::stream))
                .filteredOn(cell -> cell.tone().fill() != null)
                .isNotEmpty()
                .extracting(TableCell::text)
                .allMatch(text -> text.matches("[GAR-] (green|amber|red|unrated)"));
    }

    @Test
    void overdueAndSlippedMilestoneIsListedOnce() {
        assertThat(BoardTables.watched(FULL.overall()).rows())
                .extracting(row -> row.get(0).secondLine() + " of " + row.get(1).secondLine())
                .doesNotHaveDuplicates();
    }

    @Test
    void pairsAreTakenFromEachDimensionInTurn() {
        DataTable learning = BoardTables.learning(FULL, 1);

        assertThat(learning.rows()).extracting(row -> row.get(0).firstLine()).doesNotHaveDuplicates();
        assertThat(learning.rows().size() + learning.rest())
                .isEqualTo(FULL.learning().size());
    }

    @Test
    void omittedRowsAreCounted() {
        DataTable all = BoardTables.dimensions(FULL, true);

        assertThat(all.rest()).isZero();
        assertThat(all.first(5).rest()).isEqualTo(2);
        assertThat(all.first(5).first(3).rest()).isEqualTo(4);
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
