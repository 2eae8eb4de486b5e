package org.waymark.check;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.check.cell.MessagePhrases;
import org.waymark.check.rule.FindingText;
import org.waymark.schema.SchemaVersion;

/**
 * Checks that a return uses a template for the version of the schema (WM-S08). Returns of an earlier version with the same
 * first number are valid, because such versions only add optional columns and rules about them.
 */
final class TemplateVersionCheck {

    private TemplateVersionCheck() {}

    /**
     * Whether a return of the version that it gives is not valid for the version of the schema; false when the schema has
     * none.
     */
    static boolean fails(String sent, CheckPlan plan) {
        String expected = plan.schema().version();
        return !expected.isEmpty() && !sent.strip().equals(expected) && earlier(sent, plan) == null;
    }

    /** The version that a return gives, if it is an earlier one that is still valid; null otherwise. */
    static @Nullable SchemaVersion earlier(String sent, CheckPlan plan) {
        Optional<SchemaVersion> current = SchemaVersion.read(plan.schema().version());
        return SchemaVersion.read(sent)
                .filter(version -> current.isPresent() && current.get().onlyAddsTo(version))
                .orElse(null);
    }

    static FindingText text(String sent, CheckPlan plan) {
        String expected = plan.schema().version();
        return new FindingText(
                "The template is of version " + MessagePhrases.quote(sent) + ", but version "
                        + MessagePhrases.quote(expected) + " is required, so its columns and choices may differ.",
                "Copy what you filled in into a template of version " + expected + ".");
    }
}
