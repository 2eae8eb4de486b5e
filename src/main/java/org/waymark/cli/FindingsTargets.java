package org.waymark.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Severity;
import org.waymark.check.Verdict;
import org.waymark.findings.Baseline;
import org.waymark.findings.FindingsFormat;
import org.waymark.findings.FindingsPresentation;
import org.waymark.findings.FindingsWriter;
import org.waymark.findings.FixCommandLine;
import org.waymark.programme.Programme;

/**
 * The documents in which findings are written.
 *
 * @param targets the documents, the main one first
 */
record FindingsTargets(List<Target> targets) {

    /**
     * One document.
     *
     * @param format its format
     * @param output where it is written
     * @param width its width in columns, for text
     * @param paints whether it is coloured
     */
    record Target(FindingsFormat format, OutputTarget output, int width, boolean paints) {}

    FindingsTargets {
        targets = List.copyOf(targets);
    }

    /** Whether one of the documents is written to this file. */
    boolean writeTo(OutputTarget.File file) {
        return targets.stream()
                .anyMatch(target -> target.output() instanceof OutputTarget.File other
                        && plain(other).equals(plain(file)));
    }

    private static Path plain(OutputTarget.File file) {
        return file.target().toAbsolutePath().normalize();
    }

    /**
     * Writes the documents one after another. If one is in GitHub's format, the summary of the step is written too.
     *
     * @param shown the findings to show
     * @param whole all findings, for the statement of checks
     */
    void write(
            CommandSession session,
            Verdict shown,
            Verdict whole,
            Programme programme,
            @Nullable Severity failOn,
            Baseline.@Nullable Comparison baseline,
            boolean complete,
            @Nullable FixCommandLine fixCommand)
            throws IOException {
        boolean summarised = false;
        for (Target target : targets) {
            FindingsPresentation presentation = new FindingsPresentation(
                    Version.current(),
                    programme,
                    target.width(),
                    target.paints(),
                    failOn,
                    baseline,
                    complete,
                    fixCommand);
            FindingsWriter writer =
                    target.format().writer(presentation, target.output().extension());
            if (target.format() != FindingsFormat.GITHUB) {
                Verdict written = target.format() == FindingsFormat.CHECKS ? whole : shown;
                target.output().write(out -> writer.write(written, out));
                continue;
            }
            target.output().writeCommands(out -> writer.write(shown, out));
            if (!summarised) {
                summarised = true;
                StepSummary.append(session, shown, presentation);
            }
        }
    }
}
