package org.waymark.findings;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Code;
import org.waymark.catalogue.FixClass;
import org.waymark.check.Findings;
import org.waymark.check.Verdict;
import org.waymark.text.English;

/** Marks the findings that {@code waymark fix} settles, and says how to run it. */
final class FixMarks {

    private FixMarks() {}

    /** The mark after a space; empty for a finding that is not corrected. */
    static String of(@Nullable FixClass fixClass) {
        return fixClass == null ? "" : ' ' + fixClass.mark();
    }

    /** The marks of a code's findings of which {@code all} are listed as one, with their number where it is not all. */
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
     * Sentences that name the command which settles the marked findings.
     *
     * @param command the command for the same files; null when it cannot read them
     */
    static List<String> sentences(Verdict verdict, @Nullable FixCommandLine command) {
        List<String> sentences = new ArrayList<>();
        if (command == null) {
            return sentences;
        }
        long safe = verdict.fixable(FixClass.SAFE);
        long unsafe = verdict.fixable(FixClass.UNSAFE);
        if (safe > 0) {
            sentences.add(marked(safe, FixClass.SAFE) + " can be fixed with: " + command.safe());
        }
        if (unsafe > 0) {
            sentences.add(marked(unsafe, FixClass.UNSAFE) + " can be fixed by a guess at what was meant with: "
                    + command.unsafe());
        }
        return sentences;
    }

    private static String marked(long findings, FixClass fixClass) {
        return English.count(findings, "finding") + " marked " + fixClass.mark();
    }
}
