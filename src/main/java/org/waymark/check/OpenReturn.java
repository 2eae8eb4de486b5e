package org.waymark.check;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Codes;
import org.waymark.catalogue.Finding;
import org.waymark.check.rule.Text;

/** A return whose own rows are checked, and which may still be held against earlier returns. Used by one thread. */
public final class OpenReturn {

    private final CheckPlan plan;
    private final ReturnTally tally;
    private final ReturnKey key;
    private final FindingLog log;
    private final Counts ofFile;
    private final List<Table> tables;

    OpenReturn(CheckPlan plan, ReturnTally tally, ReturnKey key, FindingLog log, Counts ofFile, List<Table> tables) {
        this.plan = plan;
        this.tally = tally;
        this.key = key;
        this.log = log;
        this.ofFile = ofFile;
        this.tables = tables;
    }

    public ReturnKey key() {
        return key;
    }

    /** How it stands so far: its findings are counted, its milestones left out. */
    public CheckedReturn standing() {
        return tally.standing(key, ofFile);
    }

    /** How many earlier returns the rules look at; 0 when there are no such rules. */
    public int depth() {
        return plan.history().depth();
    }

    /**
     * Holds it against earlier returns of its footprint. What is wrong, and what could not be decided, is said on this
     * return. To be called once.
     *
     * @param earlier those of the periods before, the latest first, without gaps
     */
    public void compareWith(List<OpenReturn> earlier) {
        if (!earlier.isEmpty()) {
            new Comparison(plan, this, earlier).run();
        }
    }

    /**
     * Says that there is no earlier return to hold it against, though others were given.
     *
     * @param period the month before, or null when there is no return for any earlier month
     */
    public void previousNotFound(@Nullable YearMonth period) {
        Text text = new Placing(plan.footprints()).noReturn(key.footprint(), period);
        note(Finding.of(Codes.PREVIOUS_RETURN_NOT_FOUND, tally.address(), null, text.message(), text.fix()), null);
    }

    /** Whether the footprint is one of the programme's in a period. */
    public boolean footprintKnown(YearMonth period) {
        return new Placing(plan.footprints()).known(key.footprint(), period);
    }

    ReturnTally tally() {
        return tally;
    }

    List<Table> tables() {
        return tables;
    }

    /** Notes a finding as said of this return. */
    void note(Finding finding, @Nullable String milestone) {
        tally.counts().add(log.add(finding.in(key.footprint(), key.period(), milestone)));
    }
}
