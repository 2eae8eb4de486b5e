package org.waymark.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import org.waymark.check.Verdict;
import org.waymark.findings.FindingsPresentation;
import org.waymark.findings.GithubSummary;
import org.waymark.storage.WriteException;

/** The summary that GitHub Actions shows for a step. Steps append it to the file named in the environment. */
final class StepSummary {

    private static final String VARIABLE = "GITHUB_STEP_SUMMARY";

    private StepSummary() {}

    /** Appends the findings if the environment names such a file; otherwise does nothing. */
    static void append(CommandSession session, Verdict verdict, FindingsPresentation presentation) throws IOException {
        String file = session.console().environment().get(VARIABLE);
        if (file == null || file.isBlank()) {
            return;
        }
        try (BufferedWriter out = Files.newBufferedWriter(
                session.folder().resolve(file),
                StandardCharsets.UTF_8,
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND)) {
            GithubSummary.write(verdict, presentation, out);
        } catch (IOException e) {
            throw new WriteException("The step summary that " + VARIABLE + " names", e);
        }
    }
}
