package org.waymark.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.findings.FindingSelection;
import org.waymark.programme.Programme;
import picocli.CommandLine.Option;

/** Options that choose findings by their codes. */
final class CodeOptions {

    @Option(
            names = "--select",
            paramLabel = "CODE,...",
            split = ",",
            hideParamSyntax = true,
            order = OptionGroup.CHECKS,
            completionCandidates = CompletionCandidates.CodeId.class,
            description = "Show only these codes, such as WM-R11, or families of codes, such as WM-C or C.")
    private List<String> selected = new ArrayList<>();

    @Option(
            names = "--ignore",
            paramLabel = "CODE,...",
            split = ",",
            hideParamSyntax = true,
            order = OptionGroup.CHECKS,
            completionCandidates = CompletionCandidates.CodeId.class,
            description = "Leave out these codes or families, even if --select names them.")
    private List<String> ignored = new ArrayList<>();

    /**
     * The selection, from the built-in codes and those of the programme's schema.
     *
     * @throws UsageException if a code is unknown
     */
    FindingSelection selection(Programme programme) {
        if (selected.isEmpty() && ignored.isEmpty()) {
            return FindingSelection.ALL;
        }
        CodeList known = CodeList.of(programme);
        return new FindingSelection(ids("--select", selected, known), ids("--ignore", ignored, known));
    }

    private static Set<String> ids(String option, List<String> words, CodeList known) {
        return words.stream()
                .filter(word -> !word.isBlank())
                .flatMap(word -> known.find(option, word).stream())
                .map(entry -> entry.code().id())
                .collect(Collectors.toSet());
    }
}
