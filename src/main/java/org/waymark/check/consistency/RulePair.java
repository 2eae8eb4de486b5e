package org.waymark.check.consistency;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.check.rule.RuleCheck;
import org.waymark.check.rule.TruthValue;

/** Two rules that read some columns in common. Used by one thread. */
final class RulePair {

    private final RuleCheck.OfRow one;
    private final RuleCheck.OfRow two;
    private final ProbeRows rows;
    private final List<Integer> shared = new ArrayList<>();
    private final List<Integer> onlyOne = new ArrayList<>();
    private final List<Integer> onlyTwo = new ArrayList<>();
    private boolean oneKept;
    private boolean twoKept;
    private @Nullable Map<String, String> witness;

    RulePair(RuleCheck.OfRow one, Set<Integer> ofOne, RuleCheck.OfRow two, Set<Integer> ofTwo, ProbeRows rows) {
        this.one = one;
        this.two = two;
        this.rows = rows;
        ofOne.forEach(column -> (ofTwo.contains(column) ? shared : onlyOne).add(column));
        ofTwo.stream().filter(column -> !ofOne.contains(column)).forEach(onlyTwo::add);
    }

    /** The number of rows on which the rules have to be tried. */
    long rowsToTry() {
        return rows.count(shared, false) * (rows.count(onlyOne, false) + rows.count(onlyTwo, false));
    }

    /** A row that breaks both rules, if every row breaks both or none; otherwise null. */
    @Nullable
    Map<String, String> repetition() {
        witness = null;
        return rows.any(shared, false, this::differ) ? null : witness;
    }

    private boolean differ() {
        boolean oneBroken = rows.any(onlyOne, false, () -> broken(one));
        boolean oneNot = rows.any(onlyOne, false, () -> !broken(one));
        if (oneBroken && oneNot) {
            return true;
        }
        if (rows.any(onlyTwo, false, () -> broken(two) != oneBroken)) {
            return true;
        }
        if (oneBroken && witness == null) {
            witness = rows.shown();
        }
        return false;
    }

    /**
     * A row to which both rules apply, if no such row satisfies both of them although each rule alone can be satisfied;
     * otherwise null. Cells that have findings of their own are not considered.
     */
    @Nullable
    Map<String, String> contradiction() {
        witness = null;
        oneKept = false;
        twoKept = false;
        boolean bothKept = rows.any(shared, true, this::bothKept);
        return bothKept || !oneKept || !twoKept ? null : witness;
    }

    private boolean bothKept() {
        if (!rows.any(onlyOne, true, () -> applies(one)) || !rows.any(onlyTwo, true, () -> applies(two))) {
            return false;
        }
        if (witness == null) {
            witness = rows.shown();
        }
        boolean keepsOne = rows.any(onlyOne, true, () -> applies(one) && !broken(one));
        boolean keepsTwo = rows.any(onlyTwo, true, () -> applies(two) && !broken(two));
        oneKept |= keepsOne;
        twoKept |= keepsTwo;
        return keepsOne && keepsTwo;
    }

    private boolean applies(RuleCheck.OfRow rule) {
        return rule.when().holds(rows.row()) == TruthValue.TRUE;
    }

    private boolean broken(RuleCheck.OfRow rule) {
        return rule.broken(rows.row()) == TruthValue.TRUE;
    }
}
