package org.waymark.check.consistency;

import java.util.List;

/**
 * Rules for which it was not decided whether they have defects. Immutable.
 *
 * @param reason why, as a clause that follows "because"
 * @param rules the rules by their codes, or pairs of rules such as {@code V-01 and V-02}
 */
public record UndecidedRules(String reason, List<String> rules) {

    public UndecidedRules {
        rules = List.copyOf(rules);
    }
}
