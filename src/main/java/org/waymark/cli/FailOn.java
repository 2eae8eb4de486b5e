package org.waymark.cli;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Severity;
import org.waymark.check.Verdict;

/** The lowest severity at which findings make a command exit with code 1. */
enum FailOn {
    ERROR(Severity.ERROR),
    WARNING(Severity.WARNING),
    ADVISORY(Severity.ADVISORY),
    NEVER(null);

    private final @Nullable Severity threshold;

    FailOn(@Nullable Severity threshold) {
        this.threshold = threshold;
    }

    /** As typed on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The lowest severity that fails; null for {@link #NEVER}. */
    @Nullable
    Severity threshold() {
        return threshold;
    }

    int exitCode(Verdict verdict) {
        boolean found = threshold != null && verdict.anyUnsettled(threshold);
        return found ? ExitCode.FINDINGS : ExitCode.FINE;
    }
}
