package org.waymark.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.waymark.catalogue.Codes;
import org.waymark.findings.Selection;
import org.waymark.schema.Schema;
import picocli.CommandLine.Option;

/** Options that choose findings by their codes. */
final class CodeOptions {

    @Option(
            names = "--select",
            paramLabel = "CODE,...",
            split = ",",
            hideParamSyntax = true,
            description = "Only these codes, such as WM-R11, or families of them, such as WM-C or just C.")
    private List<String> selected = new ArrayList<>();

    @Option(
            names = "--ignore",
            paramLabel = "CODE,...",
            split = ",",
            hideParamSyntax = true,
            description = "All but these codes or families; wins over --select.")
    private List<String> ignored = new ArrayList<>();

    /**
     * What was chosen, of waymark's own codes and those the schema adds.
     *
     * @throws UsageException when a code is neither
     */
    Selection selection(Schema schema) {
        Set<String> known = new TreeSet<>(Codes.all().keySet());
        schema.rules().forEach(rule -> known.add(rule.code().id()));
        return new Selection(all("--select", selected, known), all("--ignore", ignored, known));
    }

    private static Set<String> all(String option, Collection<String> given, Set<String> known) {
        return given.stream()
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .flatMap(word -> these(option, word, known).stream())
                .collect(Collectors.toSet());
    }

    private static Set<String> these(String option, String given, Set<String> known) {
        String upper = given.toUpperCase(Locale.ROOT);
        for (String name : List.of(upper, "WM-" + upper)) {
            if (known.contains(name)) {
                return Set.of(name);
            }
            Set<String> family =
                    known.stream().filter(code -> name.equals(family(code))).collect(Collectors.toSet());
            if (!family.isEmpty()) {
                return family;
            }
        }
        throw unknown(option, given, known);
    }

    private static UsageException unknown(String option, String given, Set<String> known) {
        Set<String> families = known.stream().map(CodeOptions::family).collect(Collectors.toCollection(TreeSet::new));
        return new UsageException(option + " names \"" + given + "\", which is no code." + Choice.hint(given, known)
                + " The families are " + String.join(", ", families) + "; waymark rules lists every code.");
    }

    /** What stands before the number, such as {@code WM-C}. */
    private static String family(String code) {
        return code.replaceFirst("[0-9]+$", "");
    }
}
