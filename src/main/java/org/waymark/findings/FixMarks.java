package org.waymark.findings;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Code;
import org.waymark.catalogue.FixClass;
import org.waymark.check.Findings;
import org.waymark.check.Verdict;
import org.waymark.text.English;

/** Marks the findings that {@code waymark fix} can remove, and says how to run it. */
final class FixMarks {

    private FixMarks() {}

    /** The mark after a space; empty for a finding that is not corrected. */
    static String of(@Nullable FixClass fixClass) {
        return fixClass == null ? "" : ' ' + fixClass.mark();
    }

    /**
     * The marks of {@code all} findings of a code that are one entry of a list. A mark that not all of them have has a
     * number.
     */
    static String of(Findings findings, Code code, long all) {
        StringBuilder marks = new StringBuilder();
        for (FixClass fixClass : FixClass.values()) {
            long marked = findings.fixable(fixClass, code::equals);
            if (marked == all) {
                marks.append(of(fixClass));
            } else if (marked > 0) {
                marks.append(of(fixClass)).append(" × ").append(English.number(marked));
            }
        }
        return marks.toString();
    }

    /**
     * What can be fixed, as sentences that end before the command which does it, each with its command.
     *
     * @param command the command for the same files; null when it cannot read them
     */
    static Map<String, String> commands(Verdict verdict, @Nullable FixCommandLine command) {
        Map<String, String> commands = new LinkedHashMap<>();
        if (command == null) {
            return commands;
        }
        long safe = verdict.fixable(FixClass.SAFE);
        long unsafe = verdict.fixable(FixClass.UNSAFE);
        if (safe > 0) {
            commands.put(marked(safe, FixClass.SAFE) + " can be fixed with:", command.safe());
        }
        if (unsafe > 0) {
            commands.put(
                    marked(unsafe, FixClass.UNSAFE) + " can be fixed by a guess at what was meant with:",
                    command.unsafe());
        }
        return commands;
    }

    private static String marked(long findings, FixClass fixClass) {
        return English.count(findings, "finding") + " marked " + fixClass.mark();
    }
}
