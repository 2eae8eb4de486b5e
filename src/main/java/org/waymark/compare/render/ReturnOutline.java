package org.waymark.compare.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.waymark.catalogue.Severity;
import org.waymark.check.CheckedReturn;
import org.waymark.check.Milestone;
import org.waymark.compare.ReturnComparison;
import org.waymark.compare.ReturnPair;
import org.waymark.document.Block;
import org.waymark.document.Block.DataTable;
import org.waymark.document.Block.Layout;
import org.waymark.document.Block.Paragraph;
import org.waymark.document.Document;
import org.waymark.document.DocumentSection;
import org.waymark.document.TableCell;
import org.waymark.document.TableColumn;
import org.waymark.report.view.SourceNames;
import org.waymark.text.Dates;
import org.waymark.text.English;
import org.waymark.text.SentText;

/** Builds the document of a comparison of returns with those that replaced them. */
final class ReturnOutline {

    private final ReturnComparison comparison;
    private final Map<String, String> titles;
    private final SourceNames sources;

    private ReturnOutline(ReturnComparison comparison, Map<String, String> titles) {
        this.comparison = comparison;
        this.titles = titles;
        this.sources = SourceNames.of(comparison.pairs().stream()
                .flatMap(pair -> Stream.concat(pair.old().milestones().stream(), pair.now().milestones().stream()))
                .map(Milestone::source)
                .toList());
    }

    /** @param titles the titles of the schema's fields by the names of the fields */
    static Document of(ReturnComparison comparison, Map<String, String> titles) {
        return new ReturnOutline(comparison, titles).document();
    }

    private Document document() {
        String month = Dates.month(comparison.period());
        List<ReturnPair> pairs = comparison.pairs();
        String title = pairs.size() == 1
                ? "The return of " + SentText.tidy(pairs.get(0).name()) + " for " + month + ", sent again"
                : English.count(pairs.size(), "return") + " for " + month + ", sent again";
        List<DocumentSection> sections = new ArrayList<>();
        if (pairs.size() > 1) {
            sections.add(DocumentSection.titled(
                    "findings",
                    "Findings by footprint",
                    DataTable.untitled(
                            Layout.COLUMNS,
                            List.of(
                                    TableColumn.name("Footprint"),
                                    TableColumn.number("Corrected"),
                                    TableColumn.number("Still open"),
                                    TableColumn.number("New"),
                                    TableColumn.detail("Return")),
                            pairs.stream().map(ReturnOutline::row).toList())));
        }
        pairs.forEach(pair -> sections.add(section(pair)));
        return new Document(
                SentText.tidy(comparison.programme()),
                title,
                "As of " + Dates.day(comparison.asOf()) + ". "
                        + "Each return is compared with the one that it replaced.",
                comparison.narrowed() == null ? null : SentText.tidy(comparison.narrowed()),
                headlines(),
                sections);
    }

    private static List<TableCell> row(ReturnPair pair) {
        return List.of(
                TableCell.of(SentText.tidy(pair.name())),
                TableCell.of(pair.corrected().size()),
                TableCell.of(pair.still().size()),
                TableCell.of(pair.fresh().size()),
                TableCell.of(state(pair.now())));
    }

    private List<String> headlines() {
        List<String> sentences = new ArrayList<>();
        int corrected = sum(pair -> pair.corrected().size());
        int still = sum(pair -> pair.still().size());
        int fresh = sum(pair -> pair.fresh().size());
        sentences.add(
                corrected + still == 0
                        ? "There were no findings before" + (fresh == 0 ? ", and there are none now." : ".")
                        : found(corrected, still));
        if (fresh > 0) {
            sentences.add(English.count(fresh, "finding") + (fresh == 1 ? " is" : " are") + " new.");
        }
        long errors = comparison.pairs().stream()
                .filter(pair -> !pair.now().accepted())
                .count();
        if (comparison.pairs().size() == 1) {
            sentences.add(errors == 0 ? "The return is accepted now." : "The return is not accepted yet.");
        } else {
            sentences.add(English.number(comparison.pairs().size() - errors) + " of "
                    + English.count(comparison.pairs().size(), "return") + " are accepted now.");
        }
        only(comparison.onlyOld(), "before", sentences);
        only(comparison.onlyNow(), "now", sentences);
        return sentences;
    }

    private static String found(int corrected, int still) {
        int all = corrected + still;
        String every = all == 1
                ? "The one finding is"
                : all == 2 ? "Both findings are" : "All " + English.number(all) + " findings are";
        if (still == 0) {
            return every + " corrected.";
        }
        if (corrected == 0) {
            return every + " still there.";
        }
        return "Of " + English.number(all) + " findings, " + English.number(corrected)
                + (corrected == 1 ? " is" : " are") + " corrected and " + English.number(still)
                + (still == 1 ? " is" : " are") + " still there.";
    }

    private static void only(List<String> footprints, String when, List<String> sentences) {
        if (!footprints.isEmpty()) {
            sentences.add("Footprints with a return only " + when + ": "
                    + English.and(footprints.stream().map(SentText::tidy).toList()) + ".");
        }
    }

    private int sum(ToIntFunction<ReturnPair> count) {
        return comparison.pairs().stream().mapToInt(count).sum();
    }

    private DocumentSection section(ReturnPair pair) {
        List<String> sentences = new ArrayList<>();
        sentences.add("Before: " + sent(pair.old()) + ".");
        sentences.add("Now: " + sent(pair.now()) + ".");
        if (pair.unmatched() > 0) {
            sentences.add(English.count(pair.unmatched(), "row")
                    + " cannot be compared, because the milestone ID is missing, repeated or not readable.");
        }
        if (pair.alike()) {
            sentences.add("The two returns do not differ.");
        }
        List<Block> blocks =
                new ArrayList<>(sentences.stream().map(Paragraph::note).toList());
        ReturnTables tables = new ReturnTables(titles, sources);
        Stream.of(
                        tables.corrected(pair.corrected()),
                        tables.still(pair.still()),
                        tables.fresh(pair.fresh()),
                        tables.values(pair.values()),
                        tables.milestones("Added milestones", pair.added()),
                        tables.milestones("Removed milestones", pair.removed()),
                        tables.milestones("May be the rows that cannot be compared", pair.uncertain()))
                .filter(table -> !table.rows().isEmpty())
                .forEach(blocks::add);
        return new DocumentSection(
                "return-" + (comparison.pairs().indexOf(pair) + 1),
                SentText.tidy(pair.now().key().footprint()),
                SentText.tidy(pair.name()),
                blocks);
    }

    private static String sent(CheckedReturn received) {
        String submitted = received.submittedOn() == null ? "" : ", submitted on " + Dates.day(received.submittedOn());
        return SentText.tidy(received.address().file()) + submitted + ", " + state(received);
    }

    private static String state(CheckedReturn received) {
        return received.accepted()
                ? "accepted"
                : "needs correction (" + English.count(received.errors(), Severity.ERROR.word()) + ")";
    }
}
