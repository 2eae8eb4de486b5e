package org.waymark.check;

import org.waymark.check.cell.MessagePhrases;
import org.waymark.check.rule.FindingText;

/** Checks that a return uses a template for the version of the schema (WM-S08). */
final class TemplateVersionCheck {

    private TemplateVersionCheck() {}

    /** Whether the version that a return gives differs from the version of the schema; false when the schema has none. */
    static boolean differs(String sent, CheckPlan plan) {
        String expected = plan.schema().version();
        return !expected.isEmpty() && !sent.strip().equals(expected);
    }

    static FindingText text(String sent, CheckPlan plan) {
        String expected = plan.schema().version();
        return new FindingText(
                "The template is of version " + MessagePhrases.quote(sent) + ", but version "
                        + MessagePhrases.quote(expected) + " is required, so its columns and choices may differ.",
                "Copy what you filled in into a template of version " + expected + ".");
    }
}
