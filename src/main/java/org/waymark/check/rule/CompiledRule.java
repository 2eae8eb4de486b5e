package org.waymark.check.rule;

import java.util.Map;
import org.waymark.catalogue.Code;

/**
 * A rule ready to run.
 *
 * @param column the schema column that its findings stand on
 * @param ownWords the rule's own {@code message} and {@code fix}, where it has them
 */
public record CompiledRule(Code code, int column, RuleCheck check, Map<String, String> ownWords) {

    /** The words of a finding, the rule's own where it brings some. */
    public FindingText words(FindingText made) {
        return ownWords.isEmpty()
                ? made
                : new FindingText(
                        ownWords.getOrDefault("message", made.message()), ownWords.getOrDefault("fix", made.fix()));
    }
}
