package org.waymark.check;

import org.waymark.check.cell.MessagePhrases;
import org.waymark.check.rule.FindingText;

/** What is said of a return whose template was made for another version of the schema (WM-S08). */
final class TemplateVersionCheck {

    private TemplateVersionCheck() {}

    /** Whether a version that a return names is another than its schema's; a schema without a version asks for none. */
    static boolean differ(String said, CheckPlan plan) {
        String asked = plan.schema().version();
        return !asked.isEmpty() && !said.strip().equals(asked);
    }

    static FindingText words(String said, CheckPlan plan) {
        String asked = plan.schema().version();
        return new FindingText(
                "The template is of version " + MessagePhrases.quote(said) + ", but version "
                        + MessagePhrases.quote(asked) + " is asked for, so its columns and choices may differ.",
                "Copy what you filled in into a template of version " + asked + ".");
    }
}
