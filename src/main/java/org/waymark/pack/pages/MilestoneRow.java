package org.waymark.pack.pages;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.check.Milestone;
import org.waymark.programme.VocabularyTerm;
import org.waymark.progress.MilestonePair;
import org.waymark.progress.MilestonePair.Change;
import org.waymark.report.view.ConfidenceRating;
import org.waymark.report.view.MilestoneLine;
import org.waymark.text.English;
import org.waymark.text.FigureText;
import org.waymark.text.SentText;

/**
 * One milestone with everything about it that figures count, and where it was read. All texts are clean.
 *
 * @param classes of the sets that it belongs to, with spaces between
 * @param anchor its id on its footprint's page, or empty when its own id is not fit for one
 * @param dimension empty when it could not be read
 * @param changes since the month before, such as {@code amber to green}; may be empty
 * @param slippage such as {@code 12 days late}; empty where there is none to tell
 * @param nature change stage, level, boundary and the like, in words
 * @param faults the fields in error, in words; mostly empty
 */
public record MilestoneRow(
        MilestoneLine line,
        String classes,
        String anchor,
        String dimension,
        String changes,
        String slippage,
        String nature,
        String faults) {

    private static final Map<Change, String> WORDS = new EnumMap<>(
            Map.of(Change.ADDED, "added", Change.NEWLY_COMPLETED, "newly completed", Change.REOPENED, "reopened"));

    /** @param titles of fields by their names */
    static MilestoneRow of(MilestonePair tracked, String classes, Map<String, String> titles) {
        Milestone milestone = tracked.milestone();
        Integer slippage = tracked.slippageDays();
        return new MilestoneRow(
                MilestoneLine.of(tracked, ""),
                classes,
                SiteMap.anchor(milestone.id()),
                label(milestone.dimension()),
                changes(tracked),
                slippage == null ? "" : FigureText.late((double) slippage),
                nature(milestone),
                faults(milestone, titles));
    }

    private static String changes(MilestonePair tracked) {
        List<String> words = new ArrayList<>();
        for (Change change : tracked.changes()) {
            String word = WORDS.get(change);
            if (word != null) {
                words.add(word);
            } else if (tracked.previous() != null) {
                words.add(ConfidenceRating.of(tracked.previous().rag()).word() + " to "
                        + ConfidenceRating.of(tracked.milestone().rag()).word());
            }
        }
        return String.join(", ", words);
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

    /** As sent; in powers of ten where it would be a long row of digits. */
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
