package org.waymark.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Code;
import org.waymark.catalogue.Codes;
import org.waymark.catalogue.Severity;
import org.waymark.programme.Programme;
import org.waymark.programme.Suppression;
import org.waymark.schema.Rule;
import org.waymark.text.English;
import org.waymark.text.SentText;

/**
 * How a settings file weakens the checks or changes what is checked. Every format names it, because people who change
 * the returns in a pipeline may be able to change the settings too, and a run with few findings looks the same whether
 * the returns are good or the checks are switched off.
 *
 * @param file as messages name it
 * @param off how many codes are not checked
 * @param lowered how many codes have a lower severity than their own
 * @param suppressed how many codes have findings that are suppressed
 * @param corrections how many values in returns the programme corrects
 */
record SettingsInUse(String file, long off, long lowered, long suppressed, long corrections) {

    /** The settings of a programme; empty when they weaken nothing, or the programme is in no file. */
    static Optional<SettingsInUse> of(Programme programme) {
        String file = programme.source();
        if (file == null) {
            return Optional.empty();
        }
        long suppressed = programme.suppressions().stream()
                .map(Suppression::code)
                .distinct()
                .count();
        SettingsInUse settings = new SettingsInUse(
                file,
                programme.off().size(),
                lowered(programme),
                suppressed,
                programme.corrections().size());
        boolean weaker = settings.off > 0 || settings.lowered > 0 || suppressed > 0 || settings.corrections > 0;
        return weaker ? Optional.of(settings) : Optional.empty();
    }

    private static long lowered(Programme programme) {
        Map<String, Severity> wanted = programme.severities();
        return Stream.concat(
                        Codes.all().values().stream(),
                        programme.schema().rules().stream().map(Rule::code))
                .filter(code -> isLower(wanted.get(code.id()), code))
                .map(Code::id)
                .distinct()
                .count();
    }

    private static boolean isLower(@Nullable Severity wanted, Code code) {
        return wanted != null && !wanted.atLeast(code.severity());
    }

    /** For people, such as {@code The settings in waymark.yaml switch 2 codes off and lower the severity of 1 code.} */
    String sentence() {
        List<String> does = new ArrayList<>();
        if (off > 0) {
            does.add("switch " + English.count(off, "code") + " off");
        }
        if (lowered > 0) {
            does.add("lower the severity of " + English.count(lowered, "code"));
        }
        if (suppressed > 0) {
            does.add("suppress findings of " + English.count(suppressed, "code"));
        }
        if (corrections > 0) {
            does.add("correct " + English.count(corrections, "value"));
        }
        return "The settings in " + SentText.line(file) + ' ' + English.and(does) + '.';
    }
}
