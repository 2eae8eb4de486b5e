package org.waymark.report.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.document.Block.DataTable;
import org.waymark.document.TableCell;
import org.waymark.report.view.LearningLine;
import org.waymark.report.view.LearningLine.LearningNote;

/** The tables that the board paper and the slides have in common. */
class BoardTablesTest {

    @Test
    void learningPairsQuoteTheOneThatShowsTheWay() {
        LearningLine line = new LearningLine(
                "Feeling",
                "Place",
                "Harrowmere",
                "XF01",
                "Tallowmarsh",
                "XF02",
                "1 milestone overdue",
                "1 milestone recovered",
                List.of(),
                List.of(),
                List.of(new LearningNote("Listen first", "Pay people for their time.")));

        DataTable table = BoardTables.learning(List.of(line, line), 1);

        assertThat(table.rows()).hasSize(1);
        TableCell why = table.rows().get(0).get(3);
        assertThat(why.firstLine()).isEqualTo(line.why());
        assertThat(why.secondLine()).isEqualTo("\"Pay people for their time.\" (Listen first)");
    }
}
