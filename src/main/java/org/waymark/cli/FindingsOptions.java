package org.waymark.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.cli.FindingsTargets.Target;
import org.waymark.findings.FindingsFormat;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Options for the formats of the findings and the file for each. */
final class FindingsOptions {

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            order = OptionGroup.OUTPUT,
            description = "Format: ${COMPLETION-CANDIDATES}. Default: from the extension of FILE, otherwise text.")
    private @Nullable FindingsFormat format;

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Option(
            names = "--report",
            paramLabel = "FORMAT=FILE",
            order = OptionGroup.OUTPUT,
            completionCandidates = CompletionCandidates.FormatPrefix.class,
            description = "Also write the findings to FILE in another format. May be repeated.")
    private List<String> reports = new ArrayList<>();

    /** Whether the main document is text for people. */
    boolean isForPeople() {
        return output.format(format, FindingsFormat.TEXT, FindingsFormat.values()) == FindingsFormat.TEXT;
    }

    /** The file of the main document; null for standard output. */
    @Nullable
    Path path(CommandSession session) {
        return output.path(session);
    }

    /**
     * The documents to write, the main one first.
     *
     * @throws UsageException if a format is unknown, a file cannot be written, or a file is named twice
     */
    FindingsTargets targets(CommandSession session, ColourChoice colour) {
        List<Target> targets = new ArrayList<>();
        FindingsFormat main = output.format(format, FindingsFormat.TEXT, FindingsFormat.values());
        targets.add(new Target(main, output.output(session), output.width(session), output.paints(session, colour)));
        for (String report : reports) {
            targets.add(target(session, report));
        }
        requireDifferentFiles(targets);
        return new FindingsTargets(targets);
    }

    private static Target target(CommandSession session, String report) {
        int equals = report.indexOf('=');
        if (equals < 0 || equals == report.length() - 1) {
            throw new UsageException("--report needs a format and a file, such as --report sarif=findings.sarif, not \""
                    + report + "\".");
        }
        String file = report.substring(equals + 1);
        FindingsFormat format = format(report.substring(0, equals));
        new FormatChoice("--report", file).of(format, format, FindingsFormat.values());
        OutputTarget output = OutputTarget.File.at(session, "--report", file);
        return new Target(format, output, Terminal.USUAL_WIDTH, false);
    }

    private static FindingsFormat format(String word) {
        List<FindingsFormat> formats = List.of(FindingsFormat.values());
        return formats.stream()
                .filter(each -> each.word().equalsIgnoreCase(word.strip()))
                .findFirst()
                .orElseThrow(() -> new UsageException(WordSuggestions.invalid(
                        "--report",
                        word,
                        formats.stream().map(FindingsFormat::word).toList())));
    }

    private static void requireDifferentFiles(List<Target> targets) {
        Set<Path> files = new HashSet<>();
        for (Target target : targets) {
            if (target.output() instanceof OutputTarget.File file
                    && !files.add(file.target().toAbsolutePath().normalize())) {
                throw new UsageException("Two formats cannot be written to the same file, \"" + file.target()
                        + "\"; give each its own file.");
            }
        }
    }
}
