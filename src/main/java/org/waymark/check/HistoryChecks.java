package org.waymark.check;

import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Codes;
import org.waymark.catalogue.Finding;
import org.waymark.check.rule.FindingText;

/**
 * Compares returns with earlier returns of the same footprint, and with those of other footprints. Findings are about the later return, even when the cause
 * is a value of the earlier one that cannot be read. Immutable, and usable from several threads.
 */
public final class HistoryChecks {

    private final CheckPlan plan;
    private final FootprintMatch match;

    public HistoryChecks(CheckPlan plan) {
        this.plan = plan;
        this.match = plan.footprints();
    }

    /** The number of earlier returns that the rules compare with; 0 when there are no rules about history. */
    public int depth() {
        return plan.history().depth();
    }

    /**
     * Compares a return with earlier returns of its footprint.
     *
     * @param earlier the returns of the periods before, the latest first, without gaps; an empty list gives no findings
     */
    public HistoryFindings compare(ComparableReturn now, List<ComparableReturn> earlier) {
        return new HistoryComparison(plan, now, earlier).run();
    }

    /**
     * Finds the returns of a month that are probably another footprint's. They are not compared with earlier returns of the
     * footprint whose code they give, because every milestone would be reported as missing.
     *
     * @param now the returns of a month
     * @param before the returns that count for the month before; at most one of each footprint
     * @return the findings on such returns; others are absent
     */
    public Map<ComparableReturn, HistoryFindings> likelyOfOthers(
            List<ComparableReturn> now, Collection<ComparableReturn> before) {
        return new LikelyFootprints(plan, now, before).find();
    }

    /**
     * Reports that a return has no earlier return to compare with, although earlier returns were given.
     *
     * @param period the month before, or null when there are no returns for any earlier month
     */
    public HistoryFindings previousNotFound(ComparableReturn now, @Nullable YearMonth period) {
        FindingText text = match.noReturn(now.key().footprint(), period);
        HistoryLog log = new HistoryLog(plan, now);
        log.add(
                Finding.of(Codes.PREVIOUS_RETURN_NOT_FOUND, now.checked().address(), null, text.message(), text.fix()),
                null,
                null);
        return log.end();
    }

    /** Whether the footprint of a return is part of the programme in a period. */
    public boolean isFootprintKnown(ComparableReturn one, YearMonth period) {
        return match.known(one.key().footprint(), period);
    }
}
