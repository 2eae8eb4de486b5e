package org.waymark.pack.pages;

import java.util.List;
import org.waymark.report.html.SlippagePicture;
import org.waymark.report.view.ReportView;

/**
 * The page that a pack opens with.
 *
 * @param coverage footprints by what became of their returns
 * @param learning by dimension, those without any left away
 * @param documents the pack's files that are no web pages
 */
public record IndexPage(
        PageFrame frame,
        ReportView view,
        PageSection overall,
        List<PageSection> dimensions,
        SlippagePicture slippage,
        List<Names> coverage,
        List<Learning> learning,
        List<PackAttachment> documents) {

    /** How many of the milestones that need a decision the page names. */
    public static final int DECISIONS = 20;

    /** Footprints of a kind, such as the missing ones. */
    public record Names(String label, List<Name> footprints) {

        public Names {
            footprints = List.copyOf(footprints);
        }
    }

    /**
     * Who could learn in a dimension.
     *
     * @param asks the first few
     * @param rest how many more there are on the dimension's page
     */
    public record Learning(String dimension, String page, List<LearningOpportunity> asks, int rest) {

        public Learning {
            asks = List.copyOf(asks);
        }
    }

    /** A footprint by its name and code; its page is empty when it has none. */
    public record Name(String words, String page) {}

    public IndexPage {
        coverage = List.copyOf(coverage);
        learning = List.copyOf(learning);
        dimensions = List.copyOf(dimensions);
        documents = List.copyOf(documents);
    }
}
