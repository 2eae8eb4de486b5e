package org.waymark.check;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Codes;
import org.waymark.catalogue.Finding;
import org.waymark.check.rule.FindingText;

/**
 * Compares returns with earlier ones of their footprints. Findings point at the later return, even where a value of the
 * earlier one cannot be read. Immutable, and usable from several threads.
 */
public final class HistoryChecks {

    private final CheckPlan plan;
    private final FootprintMatch placing;

    public HistoryChecks(CheckPlan plan) {
        this.plan = plan;
        this.placing = new FootprintMatch(plan.footprints());
    }

    /** How many earlier returns the rules look at; 0 when there are no such rules. */
    public int depth() {
        return plan.history().depth();
    }

    /**
     * Compares a return with earlier ones of its footprint.
     *
     * @param earlier those of the periods before, the latest first, without gaps; none gives no findings
     */
    public HistoryFindings compare(ComparableReturn now, List<ComparableReturn> earlier) {
        return new HistoryComparison(plan, now, earlier).run();
    }

    /**
     * The finding that there is no earlier return to compare with, though others were given.
     *
     * @param period the month before, or null when there is no return for any earlier month
     */
    public HistoryFindings previousNotFound(ComparableReturn now, @Nullable YearMonth period) {
        FindingText text = placing.noReturn(now.key().footprint(), period);
        HistoryLog log = new HistoryLog(plan, now.key());
        log.add(
                Finding.of(Codes.PREVIOUS_RETURN_NOT_FOUND, now.checked().address(), null, text.message(), text.fix()),
                null);
        return log.end();
    }

    /** Whether the return's footprint is one of the programme's in a period. */
    public boolean isFootprintKnown(ComparableReturn one, YearMonth period) {
        return placing.known(one.key().footprint(), period);
    }
}
