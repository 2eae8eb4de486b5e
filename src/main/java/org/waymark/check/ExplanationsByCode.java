package org.waymark.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Code;
import org.waymark.catalogue.Codes;
import org.waymark.catalogue.Finding;
import org.waymark.check.rule.CompiledRule;
import org.waymark.check.rule.RuleCheck;
import org.waymark.intake.SentExplanation;
import org.waymark.text.English;
import org.waymark.text.SentText;

/**
 * What the sender of a file wrote about its warnings and advisories, by code and milestone. An explanation without a
 * milestone is about findings on the whole return. Immutable.
 */
final class ExplanationsByCode {

    /** No explanations. */
    static final ExplanationsByCode NONE = new ExplanationsByCode(List.of(), Map.of(), List.of());

    private static final String WHOLE_RETURN = "";

    /** A row that explains a query about a milestone. The return must have this milestone. */
    private record OfMilestone(SentExplanation sent, Code code, String milestone) {}

    private final List<OfMilestone> ofMilestones;
    private final Map<String, Map<String, String>> texts;
    private final List<Finding> findings;

    private ExplanationsByCode(
            List<OfMilestone> ofMilestones, Map<String, Map<String, String>> texts, List<Finding> findings) {
        this.ofMilestones = ofMilestones;
        this.texts = texts;
        this.findings = findings;
    }

    /** Reads the rows of a list; if a code is explained twice for a milestone, the first explanation counts. */
    static ExplanationsByCode of(List<SentExplanation> rows, CheckPlan plan) {
        if (rows.isEmpty()) {
            return NONE;
        }
        Map<String, Code> codes = codes(plan);
        List<OfMilestone> milestones = new ArrayList<>();
        Map<String, Map<String, String>> texts = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        List<SentExplanation> blank = new ArrayList<>();
        for (SentExplanation row : rows) {
            Code code = row.code() == null ? null : codes.get(folded(row.code()));
            String text = row.text();
            if (text == null && row.prefilled()) {
                // The sender left a row of a marked copy blank, so there is nothing to say about it.
                continue;
            }
            if (code == null) {
                findings.add(unknownCode(row));
            } else if (!plan.tolerates(code)) {
                findings.add(error(row, code));
            } else if (text == null) {
                blank.add(row);
            } else {
                String milestone = row.milestone() == null ? WHOLE_RETURN : row.milestone();
                texts.computeIfAbsent(code.id(), id -> new HashMap<>()).putIfAbsent(milestone, text);
                if (row.milestone() != null) {
                    milestones.add(new OfMilestone(row, code, milestone));
                }
            }
        }
        if (!blank.isEmpty()) {
            findings.add(blank(blank));
        }
        return new ExplanationsByCode(milestones, texts, findings);
    }

    private static Map<String, Code> codes(CheckPlan plan) {
        Map<String, Code> codes = new TreeMap<>();
        Codes.all().values().forEach(code -> codes.put(folded(code.id()), code));
        plan.rules().stream().map(CompiledRule::code).forEach(code -> codes.put(folded(code.id()), code));
        return codes;
    }

    /** The id in capital letters, without the prefix {@code WM-}, which senders may leave out. */
    private static String folded(String id) {
        String upper = id.strip().toUpperCase(Locale.ROOT);
        return upper.startsWith("WM-") ? upper.substring(3) : upper;
    }

    /** What the sender wrote about a finding; null when there is nothing. */
    @Nullable
    String of(Finding finding) {
        if (texts.isEmpty()) {
            return null;
        }
        String milestone = finding.milestone() == null ? WHOLE_RETURN : finding.milestone();
        return texts.getOrDefault(finding.code().id(), Map.of()).get(milestone);
    }

    boolean isEmpty() {
        return this == NONE;
    }

    /** The faults of the list itself. */
    List<Finding> faults() {
        return findings;
    }

    /**
     * The explanations of milestones that the file does not have. Explanations for the
     * rule about milestones that have disappeared are left out, because such a milestone is never in the file.
     *
     * @param ids the milestone ids of all rows of the file
     */
    List<Finding> unknownMilestones(Collection<String> ids, CheckPlan plan) {
        Set<String> ofAbsence = new HashSet<>();
        plan.rules().stream()
                .filter(rule -> rule.check() instanceof RuleCheck.OfAbsence)
                .forEach(rule -> ofAbsence.add(rule.code().id()));
        return ofMilestones.stream()
                .filter(each -> !ids.contains(each.milestone())
                        && !ofAbsence.contains(each.code().id()))
                .map(each -> Finding.of(
                        Codes.EXPLANATION_UNKNOWN_MILESTONE,
                        each.sent().milestoneCell(),
                        each.milestone(),
                        "The explanation is about milestone " + SentText.excerpt(each.milestone())
                                + ", but the return has no milestone with this ID.",
                        "Give the ID as in the return, or leave it blank for a query about the whole return."))
                .toList();
    }

    private static Finding unknownCode(SentExplanation row) {
        String code = row.code();
        return Finding.of(
                Codes.EXPLANATION_UNKNOWN_CODE,
                row.codeCell(),
                code,
                code == null
                        ? "The explanation has no code, so it is not known which query it answers."
                        : "The explanation is about " + SentText.excerpt(code) + ", which is not a code of a query.",
                "Copy the code of the query, such as WM-R11, from the list of findings.");
    }

    private static Finding error(SentExplanation row, Code code) {
        return Finding.of(
                Codes.EXPLANATION_OF_ERROR,
                row.codeCell(),
                row.code(),
                code.id() + " is an error. An error cannot be explained; the return is accepted once it is corrected.",
                "Correct the cell and remove the explanation.");
    }

    private static Finding blank(List<SentExplanation> rows) {
        List<String> numbers =
                rows.stream().map(row -> String.valueOf(row.address().row())).toList();
        return Finding.of(
                Codes.EXPLANATION_BLANK,
                rows.get(0).address(),
                null,
                rows.size() == 1
                        ? "The explanation in this row is blank, so the query stays open."
                        : English.count(rows.size(), "explanation") + " are blank, so the queries stay open: rows "
                                + English.and(numbers, 10) + ".",
                "Write why the value is right, or correct it and remove the row.");
    }
}
