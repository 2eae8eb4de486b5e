package org.waymark.report;

import java.util.ArrayList;
import java.util.List;
import org.waymark.document.Block;
import org.waymark.document.Block.Bullets;
import org.waymark.document.Block.Paragraph;
import org.waymark.document.Document;
import org.waymark.document.DocumentSection;
import org.waymark.document.FunnelChart;
import org.waymark.progress.Progress;
import org.waymark.report.view.ReportView;
import org.waymark.text.English;

/** Builds the blocks that compare footprints: funnel plots, and how to read them. */
public final class ComparisonBlocks {

    /** The heading of the comparison. */
    public static final String TITLE = "Footprints compared";

    private static final String JUDGEMENT = "A difference is a reason to ask, not a judgement.";

    private static final String READING =
            "Each point is a footprint. Its number of milestones is on the horizontal axis, and its rate on the"
                    + " vertical"
                    + " axis. Small footprints vary more by chance, so the limits are wider on the left. Only a"
                    + " footprint beyond the outer"
                    + " limits (99.8%) is called different. "
                    + JUDGEMENT;

    private ComparisonBlocks() {}

    static List<Block> of(ReportView view) {
        List<Block> blocks = new ArrayList<>(List.of(Paragraph.note(READING)));
        blocks.addAll(view.funnels());
        return blocks;
    }

    /** A document with the comparison only, for a page of its own. */
    public static Document document(ReportView view, Progress progress) {
        return new Document(
                view.programme(),
                TITLE,
                "As of " + view.asOf() + ".",
                view.narrowed(),
                List.of(),
                List.of(new DocumentSection("comparison", "", "Rates by footprint", of(view))),
                progress.asOf());
    }

    /**
     * The footprints beyond the limits of 99.8 %, for papers; nothing if too few footprints have data to compare them.
     */
    static List<Block> differences(ReportView view) {
        List<String> sentences = sentences(view);
        return view.differences().isEmpty()
                ? sentences.stream()
                        .map(sentence -> (Block) Paragraph.of(sentence))
                        .toList()
                : List.of(Bullets.of(sentences), Paragraph.note(JUDGEMENT));
    }

    /**
     * The rates with footprints beyond the limits of 99.8 %, one sentence for each, or one that there is no such footprint;
     * nothing if too few footprints have data to compare them.
     */
    public static List<String> sentences(ReportView view) {
        if (view.differences().isEmpty()) {
            return none(view.funnels().size());
        }
        return view.differences().stream().map(ComparisonBlocks::sentence).toList();
    }

    private static List<String> none(int rates) {
        return rates == 0
                ? List.of()
                : List.of("No footprint differs clearly from the others in the " + English.count(rates, "rate")
                        + " compared: all are within the limits of 99.8%.");
    }

    private static String sentence(FunnelChart funnel) {
        return funnel.caption() + ". " + funnel.difference();
    }

    /** How to interpret a difference, as a sentence. */
    public static String judgement() {
        return JUDGEMENT;
    }
}
