package org.waymark.pack.pages;

import java.util.List;
import org.waymark.document.Block.DataTable;
import org.waymark.document.LabelledFact;
import org.waymark.document.html.BurnUpPicture;
import org.waymark.document.html.FirstScreen;
import org.waymark.report.CoverageFacts;
import org.waymark.report.view.DecisionLine;
import org.waymark.report.view.ReportView;

/**
 * The first page of a pack.
 *
 * @param frame the parts that every page has
 * @param view the texts of the report
 * @param overall the figures and pictures of all dimensions together
 * @param dimensions the figures and pictures of each dimension
 * @param learning the dimensions in which a footprint could learn from another
 * @param forecasts how reliable forecasts have been, as a sentence; empty without enough history
 * @param queries how many queries are open, explained, agreed and refused, as a sentence; empty when there are none
 * @param privacy what the pack does with personal data, as a sentence
 * @param passedOver the files that were not read as returns, each with the reason
 * @param documents the files of the pack that are not web pages, sorted by path
 * @param checks how many checks were made, as a sentence
 * @param checked how often each check was made in the returns of the month that count
 */
public record IndexPage(
        PageFrame frame,
        ReportView view,
        PageSection overall,
        List<PageSection> dimensions,
        List<Learning> learning,
        String forecasts,
        String queries,
        String privacy,
        List<String> passedOver,
        List<PackAttachment> documents,
        String checks,
        DataTable checked) {

    /** The page lists at most this many milestones that need a decision. */
    public static final int DECISIONS = 20;

    /**
     * The footprints that could learn from others in a dimension.
     *
     * @param dimension the name of the dimension
     * @param page the path of the dimension's page
     * @param asks the first few
     * @param rest how many more are on the dimension's page
     */
    public record Learning(String dimension, String page, List<LearningOpportunity> asks, int rest) {

        public Learning {
            asks = List.copyOf(asks);
        }
    }

    /** The chart of milestones planned, completed and forecast. */
    public BurnUpPicture burnUp() {
        return BurnUpPicture.of("burn-up", view.burnUp().chart());
    }

    /** The milestones that need a decision after the first {@value FirstScreen#DECISIONS}. */
    public List<DecisionLine> moreDecisions() {
        List<DecisionLine> all = view.decisions();
        return all.subList(Math.min(FirstScreen.DECISIONS, all.size()), Math.min(DECISIONS, all.size()));
    }

    /** The rates of the returns. */
    public List<LabelledFact> rates() {
        return CoverageFacts.rates(view.coverage());
    }

    public IndexPage {
        learning = List.copyOf(learning);
        dimensions = List.copyOf(dimensions);
        passedOver = List.copyOf(passedOver);
        documents = List.copyOf(documents);
    }
}
