package org.waymark.cli;

import org.waymark.Settings;
import org.waymark.check.PersonalDataUse;
import picocli.CommandLine.Option;

/** The option of commands that write the texts of milestones, to write personal data as it was sent. */
final class UnmaskedOption {

    @Option(
            names = "--unmasked",
            order = OptionGroup.OUTPUT,
            description =
                    "Write e-mail addresses, telephone numbers and NHS numbers as sent. Default: their letters and "
                            + "digits are replaced by dots.")
    private boolean unmasked;

    /** The settings with the use of personal data that the option asks for. */
    Settings apply(Settings settings) {
        return unmasked ? settings.withPersonalData(PersonalDataUse.AS_SENT) : settings;
    }
}
