package org.waymark.cli;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.NearestMatch;
import org.waymark.check.Verdict;
import org.waymark.findings.Baseline;
import org.waymark.programme.SettingsException;
import org.waymark.storage.FolderTree;
import org.waymark.text.English;
import picocli.CommandLine.Option;

/** Options for a baseline: a file of known findings that are not counted again. */
final class BaselineOptions {

    private static final String WRITE = "--write-baseline";

    @Option(
            names = "--baseline",
            paramLabel = "FILE",
            order = OptionGroup.CHECKS,
            description = "Show and count only findings that are not in this baseline file. The number of known "
                    + "findings is reported.")
    private @Nullable String baseline;

    @Option(
            names = WRITE,
            paramLabel = "FILE",
            order = OptionGroup.OUTPUT,
            description = "Write the findings to a file for --baseline, and exit with code 0.")
    private @Nullable String target;

    /**
     * The baseline to compare with; null if none was given.
     *
     * @throws UsageException if the file cannot be read
     * @throws SettingsException if it is not a baseline
     */
    @Nullable
    Baseline baseline(CommandSession session) {
        if (baseline == null) {
            return null;
        }
        Path file = session.folder().resolve(baseline);
        session.files().read(file, WRITE);
        try (Reader text = Files.newBufferedReader(file)) {
            return Baseline.read(baseline, text);
        } catch (NoSuchFileException e) {
            throw new UsageException("--baseline names \"" + baseline + "\", which does not exist"
                    + NearestMatch.siblingHint(file, FolderTree.siblings(file))
                    + "; create it first with --write-baseline " + baseline + ".");
        } catch (CharacterCodingException e) {
            throw new SettingsException(
                    baseline + ": this is not UTF-8 text; write the baseline again with --write-baseline.", e);
        } catch (IOException e) {
            throw new SettingsException(baseline + " cannot be read: " + e.getMessage() + ".", e);
        }
    }

    /**
     * The file to write a baseline to; null if none was asked for.
     *
     * @param others the other files that are written
     * @throws UsageException if the file cannot be written, or is one of the others
     */
    @Nullable
    OutputTarget target(CommandSession session, FindingsTargets others) {
        if (target == null) {
            return null;
        }
        OutputTarget.File file = OutputTarget.File.at(session, WRITE, target);
        if (others.writeTo(file)) {
            throw new UsageException("The baseline and the findings cannot be written to the same file, \"" + target
                    + "\"; give each its own file.");
        }
        return file;
    }

    /** Prints on the error stream how to use the baseline. */
    void reportWritten(CommandSession session, Verdict verdict) {
        long findings = verdict.count();
        session.console()
                .say("To ignore " + English.agree(findings, "this ", "these ") + English.count(findings, "finding")
                        + " from now on, add --baseline " + target + ".");
    }
}
