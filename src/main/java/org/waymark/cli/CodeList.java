package org.waymark.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Code;
import org.waymark.catalogue.CodeDoc;
import org.waymark.catalogue.CodeDocs;
import org.waymark.catalogue.Severity;
import org.waymark.programme.Programme;
import org.waymark.schema.Rule;

/**
 * Every code that can occur in a programme.
 *
 * @param entries the built-in codes in the order of their documentation, then those that the programme's schema adds
 */
record CodeList(List<ListedCode> entries) {

    private static final Pattern SHORT = Pattern.compile("(?:WM)?-?([A-Z])-?([0-9]{1,2})");

    /**
     * One code, with its severity in a programme.
     *
     * @param code the code
     * @param severity its severity; null if the programme does not check it
     * @param doc its documentation; null for a code that the programme's schema adds
     * @param rules the rules of the schema that raise it; empty for built-in checks
     */
    record ListedCode(
            Code code,
            @Nullable Severity severity,
            @Nullable CodeDoc doc,
            List<Rule> rules) {

        String weight() {
            return severity == null ? "off" : severity.word();
        }

        /** What the code means, in one sentence. */
        String meaning() {
            return doc == null
                    ? "A rule of the programme's own schema, defined in "
                            + rules.get(0).place() + "."
                    : doc.meaning();
        }

        /** What to do about a finding, in one sentence; empty for a code that the programme's schema adds. */
        String fix() {
            return doc == null ? "" : doc.fix();
        }

        /** The full explanation: meaning, reason, fix, examples and rules. */
        String explained(HelpPage page) {
            StringBuilder text = new StringBuilder();
            text.append(page.bold(code.id() + ' ' + code.slug()))
                    .append(" (")
                    .append(weight())
                    .append(")\n\n");
            text.append(page.wrapped(meaning(), 0));
            if (doc != null) {
                text.append('\n');
                text.append(page.labelled("Why", 6, doc.why()));
                text.append(page.labelled("Fix", 6, doc.everyFix()));
                text.append(page.labelled("Bad", 6, doc.bad()));
                text.append(page.labelled("Good", 6, doc.good()));
            }
            if (!rules.isEmpty()) {
                text.append("\nAs the schema states it:\n");
                rules.forEach(rule -> text.append("  ").append(page.wrapped(rule.stated(), 2)));
            }
            return text.toString();
        }
    }

    static CodeList of(Programme programme) {
        Map<String, List<Rule>> rules = new LinkedHashMap<>();
        for (Rule rule : programme.schema().rules()) {
            rules.computeIfAbsent(rule.code().id(), id -> new ArrayList<>()).add(rule);
        }
        List<ListedCode> entries = new ArrayList<>();
        for (Code code : programme.codes().values()) {
            CodeDoc doc = CodeDocs.of(code).orElse(null);
            entries.add(new ListedCode(code, programme.severity(code), doc, rules.getOrDefault(code.id(), List.of())));
        }
        return new CodeList(List.copyOf(entries));
    }

    /**
     * Finds codes by id (with or without {@code WM-}, in any case), by name, or by family.
     *
     * @param option the option or command that the word was given to, for the message
     * @throws UsageException if there is no such code
     */
    List<ListedCode> find(String option, String word) {
        String upper = word.strip().toUpperCase(Locale.ROOT);
        Set<String> names = Set.of(upper, "WM-" + upper);
        List<ListedCode> one = entries.stream()
                .filter(entry -> names.contains(entry.code().id().toUpperCase(Locale.ROOT))
                        || entry.code().slug().equalsIgnoreCase(word.strip()))
                .toList();
        if (!one.isEmpty()) {
            return one;
        }
        List<ListedCode> family =
                entries.stream().filter(entry -> names.contains(family(entry))).toList();
        if (family.isEmpty()) {
            throw unknown(option, word);
        }
        return family;
    }

    private UsageException unknown(String option, String word) {
        List<String> names = entries.stream()
                .flatMap(entry -> Stream.of(entry.code().id(), entry.code().slug()))
                .toList();
        String families =
                entries.stream().map(CodeList::family).distinct().sorted().collect(Collectors.joining(", "));
        return new UsageException(option + " names \"" + word + "\", which is not a code." + hint(word, names)
                + " The families are " + families + "; waymark rules lists every code.");
    }

    /** Suggests WM-R01 for {@code R1}, else the nearest name. */
    private String hint(String word, List<String> names) {
        Matcher letters = SHORT.matcher(word.strip().toUpperCase(Locale.ROOT));
        if (letters.matches()) {
            String id = String.format(Locale.ROOT, "WM-%s%02d", letters.group(1), Integer.parseInt(letters.group(2)));
            if (names.contains(id)) {
                return " Did you mean " + id + "?";
            }
        }
        return WordSuggestions.hint(word, names);
    }

    /** The part of the id before the number, such as {@code WM-C}. */
    private static String family(ListedCode entry) {
        return entry.code().id().replaceFirst("[0-9]+$", "").toUpperCase(Locale.ROOT);
    }
}
