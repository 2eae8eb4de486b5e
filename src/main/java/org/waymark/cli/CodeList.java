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
import org.waymark.catalogue.Codes;
import org.waymark.catalogue.Severity;
import org.waymark.programme.Programme;
import org.waymark.schema.Rule;

/**
 * Every code that can come up in a programme: waymark's own in the order in which they are documented, then those that
 * the programme's schema adds.
 */
record CodeList(List<Entry> entries) {

    private static final Pattern SHORT = Pattern.compile("(?:WM)?-?([A-Z])-?([0-9]{1,2})");

    /**
     * One code as a programme weighs it.
     *
     * @param severity null when the programme does not check it
     * @param rules those of the schema that raise it; none where waymark itself looks for it
     */
    record Entry(
            Code code,
            @Nullable Severity severity,
            @Nullable CodeDoc doc,
            List<Rule> rules) {

        String weight() {
            return severity == null ? "off" : severity.word();
        }

        /** One sentence on what it means. */
        String meaning() {
            return doc == null
                    ? "A rule of the programme's own schema, stated in "
                            + rules.get(0).place() + "."
                    : doc.meaning();
        }

        /** All there is to say about it. */
        String explained(Page page) {
            StringBuilder text = new StringBuilder();
            text.append(page.bold(code.id() + ' ' + code.slug()))
                    .append(" (")
                    .append(weight())
                    .append(")\n\n");
            text.append(page.wrapped(meaning(), 0));
            if (doc != null) {
                text.append('\n');
                text.append(page.labelled("Why", 6, doc.why()));
                text.append(page.labelled("Fix", 6, doc.fix()));
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
        Map<String, Code> codes = new LinkedHashMap<>(Codes.all());
        Map<String, List<Rule>> rules = new LinkedHashMap<>();
        for (Rule rule : programme.schema().rules()) {
            codes.putIfAbsent(rule.code().id(), rule.code());
            rules.computeIfAbsent(rule.code().id(), id -> new ArrayList<>()).add(rule);
        }
        List<Entry> entries = new ArrayList<>();
        for (Code code : codes.values()) {
            Severity severity = programme.off().contains(code.id())
                    ? null
                    : programme.severities().getOrDefault(code.id(), code.severity());
            CodeDoc doc = CodeDocs.of(code).orElse(null);
            entries.add(new Entry(code, severity, doc, rules.getOrDefault(code.id(), List.of())));
        }
        return new CodeList(List.copyOf(entries));
    }

    /**
     * The codes that a word stands for: a code's id, with or without {@code WM-} and in any case, its name, or a
     * family.
     *
     * @param option where the word was given, for the message
     * @throws UsageException when it stands for none
     */
    List<Entry> find(String option, String word) {
        String upper = word.strip().toUpperCase(Locale.ROOT);
        Set<String> names = Set.of(upper, "WM-" + upper);
        List<Entry> one = entries.stream()
                .filter(entry -> names.contains(entry.code().id().toUpperCase(Locale.ROOT))
                        || entry.code().slug().equalsIgnoreCase(word.strip()))
                .toList();
        if (!one.isEmpty()) {
            return one;
        }
        List<Entry> family =
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

    /** {@code R1} is WM-R01 to whoever writes it. */
    private String hint(String word, List<String> names) {
        Matcher letters = SHORT.matcher(word.strip().toUpperCase(Locale.ROOT));
        if (letters.matches()) {
            String id = String.format(Locale.ROOT, "WM-%s%02d", letters.group(1), Integer.parseInt(letters.group(2)));
            if (names.contains(id)) {
                return " Did you mean " + id + "?";
            }
        }
        return Suggestions.hint(word, names);
    }

    /** What stands before the number, such as {@code WM-C}. */
    private static String family(Entry entry) {
        return entry.code().id().replaceFirst("[0-9]+$", "").toUpperCase(Locale.ROOT);
    }
}
