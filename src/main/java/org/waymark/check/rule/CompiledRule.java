package org.waymark.check.rule;

import java.util.Map;
import org.waymark.catalogue.Code;

/**
 * A rule that is ready to run. Immutable.
 *
 * @param code the code of its findings, with the severity that the schema gives it
 * @param column the schema column of its findings, counted from 0
 * @param check the check to run
 * @param ownText the schema's {@code message} and {@code fix} for the rule, by those names, where it states them
 */
public record CompiledRule(Code code, int column, RuleCheck check, Map<String, String> ownText) {

    /** The text of a finding, with the schema's own message and fix where it states them. */
    public FindingText text(FindingText generated) {
        return ownText.isEmpty()
                ? generated
                : new FindingText(
                        ownText.getOrDefault("message", generated.message()),
                        ownText.getOrDefault("fix", generated.fix()));
    }
}
