package org.waymark.pack.pages;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.check.Milestone;
import org.waymark.check.MilestoneField;
import org.waymark.programme.VocabularyTerm;
import org.waymark.progress.MilestonePair;
import org.waymark.progress.MilestonePair.Change;
import org.waymark.report.view.CorrectionLine;
import org.waymark.report.view.MilestoneLine;
import org.waymark.report.view.SectionHighlights;
import org.waymark.text.English;
import org.waymark.text.FigureText;
import org.waymark.text.SentText;

/**
 * One row of a table of milestones, with everything that figures count and where the milestone was read from. All texts
 * are free of control characters.
 *
 * @param line its id, title, rating, dates and source
 * @param classes the CSS classes of the sets that it belongs to, separated by spaces
 * @param anchor its fragment on its footprint's page; empty if its id has characters that a fragment cannot have
 * @param dimension the name of its dimension; empty if it could not be read
 * @param changes its changes since the previous month, such as {@code amber to green}; may be empty
 * @param slippage its slippage, such as {@code 12 days late}; empty if unknown
 * @param quote what its sender writes about it, in quotation marks; may be empty
 * @param nextStep its next step; may be empty
 * @param learned what its sender learned, in quotation marks; may be empty
 * @param nature its change stage, level, boundary and other properties
 * @param faults the titles of its fields in error; usually empty
 * @param corrected what the programme corrected and why; usually empty
 */
public record MilestoneRow(
        MilestoneLine line,
        String classes,
        String anchor,
        String dimension,
        String changes,
        String slippage,
        String quote,
        String nextStep,
        String learned,
        String nature,
        String faults,
        String corrected) {

    /** @param titles the titles of fields by name */
    static MilestoneRow of(MilestonePair pair, String classes, Map<String, String> titles) {
        Milestone milestone = pair.milestone();
        Integer slippage = pair.slippageDays();
        return new MilestoneRow(
                MilestoneLine.of(pair, ""),
                classes,
                SiteMap.anchor(milestone.id()),
                label(milestone.dimension()),
                changes(pair),
                slippage == null ? "" : FigureText.late((double) slippage),
                quoted(milestone.narrative()),
                SentText.tidy(milestone.get(MilestoneField.NEXT_STEP)),
                quoted(milestone.get(MilestoneField.LEARNING_NOTE)),
                nature(milestone),
                faults(milestone, titles),
                CorrectionLine.of(milestone));
    }

    private static String changes(MilestonePair pair) {
        return pair.changes().stream()
                .map(change -> change == Change.IMPROVED || change == Change.WORSENED
                        ? SectionHighlights.fromTo(pair)
                        : FigureText.lower(change.label()))
                .collect(Collectors.joining(", "));
    }

    private static String quoted(@Nullable String words) {
        String text = SentText.tidy(words);
        return text.isEmpty() ? "" : "“" + text + "”";
    }

    private static String nature(Milestone m) {
        List<String> words = new ArrayList<>();
        add(words, "", m.changeStage());
        add(words, "level: ", m.level());
        add(words, "boundary: ", m.boundary());
        add(words, "lead: ", m.leadership());
        add(words, "citizens: ", m.involvement());
        add(words, "evidence: ", m.evidence());
        add(words, "solution: ", m.solution());
        if (m.measureBaseline() != null && m.measureTarget() != null && m.measureActual() != null) {
            words.add("measure: from " + plain(m.measureBaseline()) + " to " + plain(m.measureActual()) + ", target "
                    + plain(m.measureTarget()));
        }
        return String.join("; ", words);
    }

    private static void add(List<String> words, String what, @Nullable VocabularyTerm term) {
        if (term != null) {
            words.add(what.isEmpty() ? term.label() : what + FigureText.lower(term.label()));
        }
    }

    /** The number as sent; in scientific notation if it has a very long row of digits. */
    private static String plain(BigDecimal number) {
        return Math.abs(number.scale()) > 20 ? number.toString() : number.toPlainString();
    }

    private static String faults(Milestone milestone, Map<String, String> titles) {
        return English.and(milestone.inError().stream()
                .map(field -> SentText.tidy(titles.getOrDefault(field, field)))
                .sorted()
                .toList());
    }

    private static String label(@Nullable VocabularyTerm term) {
        return term == null ? "" : term.label();
    }
}
