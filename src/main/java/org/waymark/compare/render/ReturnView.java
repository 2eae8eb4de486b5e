package org.waymark.compare.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.waymark.catalogue.Severity;
import org.waymark.check.CheckedReturn;
import org.waymark.compare.ReturnComparison;
import org.waymark.compare.ReturnPair;
import org.waymark.compare.render.CompareView.Chapter;
import org.waymark.compare.render.CompareView.Group;
import org.waymark.compare.render.CompareView.Sheet;
import org.waymark.text.Formats;
import org.waymark.text.SentText;

/** Puts into words what became of returns that were sent again. */
final class ReturnView {

    private final ReturnComparison comparison;
    private final Map<String, String> titles;

    private ReturnView(ReturnComparison comparison, Map<String, String> titles) {
        this.comparison = comparison;
        this.titles = titles;
    }

    /** @param titles of the schema's fields by their names */
    static CompareView of(ReturnComparison comparison, Map<String, String> titles) {
        return new ReturnView(comparison, titles).view();
    }

    private CompareView view() {
        String month = Formats.month(comparison.period());
        List<ReturnPair> pairs = comparison.pairs();
        String title = pairs.size() == 1
                ? "The return of " + SentText.tidy(pairs.get(0).name()) + " for " + month + ", sent again"
                : Formats.count(pairs.size(), "return") + " for " + month + ", sent again";
        List<Sheet> sheets = new ArrayList<>();
        if (pairs.size() > 1) {
            sheets.add(new Sheet(
                    "Findings by footprint",
                    List.of("Footprint", "Corrected", "Still wrong", "New", "Return"),
                    false,
                    pairs.stream().map(ReturnView::row).toList(),
                    ""));
        }
        return new CompareView(
                SentText.tidy(comparison.programme()),
                title,
                "As of " + Formats.date(comparison.asOf()) + ". "
                        + "Each return is held against the one that was sent before it.",
                comparison.narrowed() == null ? null : SentText.tidy(comparison.narrowed()),
                headlines(),
                sheets,
                pairs.stream().map(this::chapter).toList());
    }

    private static List<String> row(ReturnPair pair) {
        return List.of(
                SentText.tidy(pair.name()),
                Formats.count(pair.corrected().size()),
                Formats.count(pair.still().size()),
                Formats.count(pair.fresh().size()),
                standing(pair.now()));
    }

    private List<String> headlines() {
        List<String> said = new ArrayList<>();
        int corrected = sum(pair -> pair.corrected().size());
        int still = sum(pair -> pair.still().size());
        int fresh = sum(pair -> pair.fresh().size());
        said.add(
                corrected + still == 0
                        ? "Nothing was wrong before" + (fresh == 0 ? ", and nothing is now." : ".")
                        : found(corrected, still));
        if (fresh > 0) {
            said.add(Formats.count(fresh, "finding") + (fresh == 1 ? " is" : " are") + " new.");
        }
        long errors = comparison.pairs().stream()
                .filter(pair -> !pair.now().accepted())
                .count();
        if (comparison.pairs().size() == 1) {
            said.add(errors == 0 ? "The return is accepted now." : "The return is not accepted yet.");
        } else {
            said.add(Formats.count(comparison.pairs().size() - errors) + " of "
                    + Formats.count(comparison.pairs().size(), "return") + " are accepted now.");
        }
        only(comparison.onlyOld(), "before", said);
        only(comparison.onlyNow(), "now", said);
        return said;
    }

    private static String found(int corrected, int still) {
        int all = corrected + still;
        String every = all == 1
                ? "The one finding is"
                : all == 2 ? "Both findings are" : "All " + Formats.count(all) + " findings are";
        if (still == 0) {
            return every + " corrected.";
        }
        if (corrected == 0) {
            return every + " still there.";
        }
        return "Of " + Formats.count(all) + " findings, " + Formats.count(corrected)
                + (corrected == 1 ? " is" : " are") + " corrected and " + Formats.count(still)
                + (still == 1 ? " is" : " are") + " still there.";
    }

    private static void only(List<String> footprints, String when, List<String> said) {
        if (!footprints.isEmpty()) {
            said.add("There is a return only " + when + " of "
                    + Formats.list(footprints.stream().map(SentText::tidy).toList()) + ".");
        }
    }

    private int sum(ToIntFunction<ReturnPair> count) {
        return comparison.pairs().stream().mapToInt(count).sum();
    }

    private Chapter chapter(ReturnPair pair) {
        List<String> sentences = new ArrayList<>();
        sentences.add("Before: " + sent(pair.old()) + ".");
        sentences.add("Now: " + sent(pair.now()) + ".");
        if (pair.unmatched() > 0) {
            sentences.add(Formats.count(pair.unmatched(), "row")
                    + " cannot be matched, as the milestone's ID cannot be read.");
        }
        if (pair.alike()) {
            sentences.add("The two say the same.");
        }
        ReturnItems items = new ReturnItems(titles);
        List<Group> groups = new ArrayList<>(List.of(
                items.corrected(pair.corrected()),
                items.still(pair.still()),
                items.fresh(pair.fresh()),
                items.values(pair.values()),
                items.milestones("Added milestones", pair.added()),
                items.milestones("Removed milestones", pair.removed())));
        groups.removeIf(group -> group.items().isEmpty());
        return new Chapter(SentText.tidy(pair.now().key().footprint()), SentText.tidy(pair.name()), sentences, groups);
    }

    private static String sent(CheckedReturn one) {
        String submitted = one.submittedOn() == null ? "" : ", submitted on " + Formats.date(one.submittedOn());
        return SentText.tidy(one.address().file()) + submitted + ", " + standing(one);
    }

    private static String standing(CheckedReturn one) {
        return one.accepted()
                ? "accepted"
                : "needs correction (" + Formats.count(one.errors(), Severity.ERROR.word()) + ")";
    }
}
