package org.waymark.check.consistency;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;
import org.waymark.check.rule.RowCondition;
import org.waymark.check.rule.RuleCheck;
import org.waymark.check.rule.TruthValue;

/** The examination of one rule on all of its rows. Used by one thread. */
final class SingleRule {

    private final RuleCheck.OfRow check;
    private final ProbeRows rows;
    private boolean breakable;
    private boolean applies;
    private boolean kept;
    private @Nullable String requiredField;
    private double nearest = -1;
    private Map<String, String> witness = Map.of();

    SingleRule(RuleCheck.OfRow check, ProbeRows rows, Set<Integer> columns) {
        this.check = check;
        this.rows = rows;
        rows.any(List.copyOf(columns), false, this::look);
    }

    private boolean look() {
        boolean broken = check.broken(rows.row()) == TruthValue.TRUE;
        double met = met();
        breakable |= broken;
        if (rows.accepted()) {
            applies |= met == 1;
            kept |= met == 1 && !broken;
            if (met > nearest) {
                nearest = met;
                witness = rows.shown();
            }
        } else if (met == 1 && !broken && requiredField == null) {
            requiredField = rows.blankRequired();
        }
        return breakable && kept;
    }

    /** The share of the tests in the condition that the row meets; 1 if it meets the condition. */
    private double met() {
        return check.when().test().map(this::met).orElse(1.0);
    }

    private double met(RowCondition condition) {
        if (condition instanceof RowCondition.Several several) {
            DoubleStream met = several.conditions().stream().mapToDouble(this::met);
            return several.all() ? met.average().orElse(1) : met.max().orElse(0);
        }
        return condition.holds(rows.row()) == TruthValue.TRUE ? 1 : 0;
    }

    /** Whether any row breaks the rule. */
    boolean breakable() {
        return breakable;
    }

    /** Whether the rule applies to a row whose cells have no findings of their own. */
    boolean applies() {
        return applies;
    }

    /**
     * The required field that the rule forbids: a row to which the rule applies can only satisfy it by leaving this field
     * blank. Null if there is none.
     */
    @Nullable
    String requiredField() {
        return applies && !kept ? requiredField : null;
    }

    /** The first row that comes nearest to meeting the condition of the rule. */
    Map<String, String> witness() {
        return witness;
    }
}
