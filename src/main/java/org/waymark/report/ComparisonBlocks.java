package org.waymark.report;

import java.util.ArrayList;
import java.util.List;
import org.waymark.document.Block;
import org.waymark.document.Block.Paragraph;
import org.waymark.report.view.ReportView;

/** Builds the blocks that compare footprints: funnel plots, and how to read them. */
final class ComparisonBlocks {

    private static final String READING =
            "Each point is a footprint: across the milestones that are counted, up the rate."
                    + " Small footprints vary more by chance, so the limits are wider on the left. Only a footprint beyond the outer"
                    + " limits (99.8%) is called different. A difference is a reason to ask, not a judgement.";

    private ComparisonBlocks() {}

    static List<Block> of(ReportView view) {
        List<Block> blocks = new ArrayList<>(List.of(Paragraph.note(READING)));
        blocks.addAll(view.funnels());
        return blocks;
    }
}
