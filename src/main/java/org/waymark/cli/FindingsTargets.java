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
import org.waymark.programme.Programme;

/** The documents in which findings are to be written. */
record FindingsTargets(List<Target> targets) {

    /** One document. */
    record Target(FindingsFormat format, OutputTarget output, int width, boolean paints) {}

    FindingsTargets {
        targets = List.copyOf(targets);
    }

    /** Whether one of them goes to this file. */
    boolean writeTo(OutputTarget.File file) {
        return targets.stream()
                .anyMatch(target -> target.output() instanceof OutputTarget.File other
                        && plain(other).equals(plain(file)));
    }

    private static Path plain(OutputTarget.File file) {
        return file.target().toAbsolutePath().normalize();
    }

    /** Writes them one after another, and the page of the step where GitHub's format is among them. */
    void write(
            CommandSession session,
            Verdict shown,
            Programme programme,
            @Nullable Severity failOn,
            Baseline.@Nullable Comparison baseline)
            throws IOException {
        boolean told = false;
        for (Target target : targets) {
            FindingsPresentation presentation = new FindingsPresentation(
                    Version.current(), programme, target.width(), target.paints(), failOn, baseline);
            FindingsWriter writer = target.format().writer(presentation);
            target.output().write(out -> writer.write(shown, out));
            if (target.format() == FindingsFormat.GITHUB && !told) {
                told = true;
                StepSummary.append(session, shown, presentation);
            }
        }
    }
}
