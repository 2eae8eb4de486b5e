package org.waymark.cli;

import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Severity;
import org.waymark.check.Verdict;
import picocli.CommandLine.Option;

/** The option that decides which findings make a command exit with code 1. */
final class FailOnOption {

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            order = OptionGroup.CHECKS,
            description = "Exit with code 1 if there is a finding of this severity or a higher one:"
                    + " ${COMPLETION-CANDIDATES}. The output is still written. Default: ${DEFAULT-VALUE}.")
    private FailOn failOn;

    FailOnOption(FailOn usual) {
        this.failOn = usual;
    }

    /** The lowest severity that fails; null for never. */
    @Nullable
    Severity threshold() {
        return failOn.threshold();
    }

    int exitCode(Verdict verdict) {
        return failOn.exitCode(verdict);
    }
}
