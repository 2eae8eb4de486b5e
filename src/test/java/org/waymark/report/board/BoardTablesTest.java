package org.waymark.report.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waymark.catalogue.Address;
import org.waymark.check.Milestone;
import org.waymark.check.MilestoneField;
import org.waymark.check.ReturnKey;
import org.waymark.document.Block.DataTable;
import org.waymark.document.TableCell;
import org.waymark.programme.Dimension;
import org.waymark.programme.Footprint;
import org.waymark.programme.Level;
import org.waymark.progress.LearningMilestone;
import org.waymark.progress.LearningPair;
import org.waymark.progress.LearningReason;
import org.waymark.report.view.LearningLine;

/** The tables that the board paper and the slides have in common. */
class BoardTablesTest {

    private static final Address PLACE = Address.ofFile("returns/a.csv");

    @Test
    void learningPairsQuoteTheOneThatShowsTheWay() {
        Milestone paid = Milestone.builder(new ReturnKey("XF01", YearMonth.of(2026, 10)), "M-1", PLACE, Set.of())
                .with(MilestoneField.TITLE, "Listen first")
                .with(MilestoneField.LEARNING_NOTE, "Pay people for their time.")
                .build();
        Milestone late = Milestone.builder(new ReturnKey("XF02", YearMonth.of(2026, 10)), "M-2", PLACE, Set.of())
                .build();
        LearningLine line = new LearningLine(new LearningPair(
                Dimension.FEELING,
                Level.PLACE,
                new Footprint("XF01", "Harrowmere", null, null, List.of(), null, null, null),
                new Footprint("XF02", "Tallowmarsh", null, null, List.of(), null, null, null),
                List.of(new LearningMilestone(paid, LearningReason.RECOVERED)),
                List.of(new LearningMilestone(late, LearningReason.OVERDUE))));

        DataTable table = BoardTables.learning(List.of(line, line), 1);

        assertThat(line.why()).isEqualTo("Tallowmarsh has 1 milestone overdue; Harrowmere has 1 milestone recovered.");
        assertThat(table.rows()).hasSize(1);
        TableCell why = table.rows().get(0).get(3);
        assertThat(why.firstLine()).isEqualTo(line.why());
        assertThat(why.secondLine()).isEqualTo("\"Pay people for their time.\" (Listen first)");
    }
}
