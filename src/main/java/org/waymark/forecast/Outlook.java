package org.waymark.forecast;

import java.util.List;
import java.util.Map;
import org.waymark.programme.Dimension;

/**
 * What the track record says about the milestones that are open now. Empty without enough history. Immutable.
 *
 * @param milestones the open milestones with a readable forecast date, by footprint in the order of the programme
 * @param withoutForecast the number of open milestones without a readable forecast date, which are in no figure
 * @param expected the expected completions by the end of each of the next six months
 * @param byDimension the same for the milestones of each dimension; dimensions without open milestones are absent
 * @param backtest50 how often earlier ranges of one in two held
 * @param backtest80 how often earlier ranges of four in five held
 */
public record Outlook(
        List<MilestoneOutlook> milestones,
        int withoutForecast,
        List<ExpectedCompletions> expected,
        Map<Dimension, List<ExpectedCompletions>> byDimension,
        Backtest backtest50,
        Backtest backtest80) {

    /** The number of months for which completions are expected. */
    public static final int MONTHS = 6;

    public Outlook {
        milestones = List.copyOf(milestones);
        expected = List.copyOf(expected);
        byDimension = Map.copyOf(byDimension);
    }
}
