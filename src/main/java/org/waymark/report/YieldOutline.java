package org.waymark.report;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.catalogue.Severity;
import org.waymark.check.collection.CodeYield;
import org.waymark.check.collection.FindingOutcome;
import org.waymark.check.collection.RuleYield;
import org.waymark.document.Block;
import org.waymark.document.Block.Bullets;
import org.waymark.document.Block.DataTable;
import org.waymark.document.Block.Layout;
import org.waymark.document.Block.Paragraph;
import org.waymark.document.Document;
import org.waymark.document.DocumentSection;
import org.waymark.document.TableCell;
import org.waymark.document.TableColumn;
import org.waymark.terminal.TextStyle;
import org.waymark.text.Dates;
import org.waymark.text.English;
import org.waymark.text.SentText;

/** Builds the document of the yield of the rules: a row for each code that was raised, and what the counts mean. */
final class YieldOutline {

    private final RuleYield result;
    private final List<CodeYield> raised;
    private final boolean suppresses;
    private final boolean refuses;

    private YieldOutline(RuleYield result) {
        this.result = result;
        this.raised = result.codes().stream().filter(each -> each.raised() > 0).toList();
        this.suppresses = any(FindingOutcome.SUPPRESSED);
        this.refuses = any(FindingOutcome.REFUSED);
    }

    private boolean any(FindingOutcome outcome) {
        return raised.stream().anyMatch(each -> each.of(outcome) > 0);
    }

    static Document of(RuleYield result) {
        return new YieldOutline(result).document();
    }

    private Document document() {
        List<DocumentSection> sections = new ArrayList<>();
        sections.add(DocumentSection.titled("codes", "Findings by code", table()));
        sections.add(DocumentSection.titled("meaning", "What the counts mean", meaning()));
        return new Document(
                SentText.tidy(result.programme()),
                "What the rules found",
                "As of " + Dates.day(result.asOf()) + ". " + returns(),
                null,
                List.of(),
                sections);
    }

    private String returns() {
        String replaced = result.replaced() == 0
                ? "none was replaced"
                : result.replaced() + English.agree(result.replaced(), " was", " were") + " replaced by another";
        return English.count(result.returns(), "return") + months() + "; " + replaced + ".";
    }

    private String months() {
        List<YearMonth> periods = result.periods();
        if (periods.isEmpty()) {
            return "";
        }
        String last = Dates.month(periods.get(periods.size() - 1));
        return periods.size() == 1 ? " for " + last : " from " + Dates.month(periods.get(0)) + " to " + last;
    }

    private Block table() {
        if (raised.isEmpty()) {
            return Paragraph.of("No code was raised.");
        }
        List<TableColumn> columns = new ArrayList<>(List.of(
                TableColumn.key("Code"),
                TableColumn.name("Name"),
                TableColumn.shortText("Severity").from(TextStyle.WIDE),
                TableColumn.number("Raised"),
                TableColumn.number(FindingOutcome.CORRECTED.label()),
                TableColumn.number("Answered")));
        answers()
                .map(each -> TableColumn.number(each.label()).from(TextStyle.READABLE))
                .forEach(columns::add);
        if (refuses) {
            columns.add(TableColumn.number(FindingOutcome.REFUSED.label()));
        }
        if (suppresses) {
            columns.add(TableColumn.number(FindingOutcome.SUPPRESSED.label()));
        }
        columns.add(TableColumn.number(FindingOutcome.LEFT.label()));
        return DataTable.untitled(
                Layout.COLUMNS, columns, raised.stream().map(this::row).toList());
    }

    private List<TableCell> row(CodeYield each) {
        Severity severity = each.severity();
        List<TableCell> cells = new ArrayList<>(List.of(
                TableCell.of(each.code().id()),
                TableCell.of(each.code().slug()),
                TableCell.of(severity == null ? "off" : severity.word()),
                amount(each.raised()),
                amount(each.of(FindingOutcome.CORRECTED)),
                amount(each.of(FindingOutcome::answered))));
        answers().map(outcome -> amount(each.of(outcome))).forEach(cells::add);
        if (refuses) {
            cells.add(amount(each.of(FindingOutcome.REFUSED)));
        }
        if (suppresses) {
            cells.add(amount(each.of(FindingOutcome.SUPPRESSED)));
        }
        cells.add(amount(each.of(FindingOutcome.LEFT)));
        return cells;
    }

    private static TableCell amount(long count) {
        return TableCell.of(Math.toIntExact(count));
    }

    private static Stream<FindingOutcome> answers() {
        return Stream.of(FindingOutcome.values()).filter(FindingOutcome::answered);
    }

    private Bullets meaning() {
        List<String> sentences = new ArrayList<>(List.of(
                "Raised: found in a return. A finding that a footprint sends again for the same month counts once.",
                "Corrected: found in a replaced return, but no longer in the return that counts, which was sent"
                        + " later.",
                "Answered: explained by its sender, or agreed by the programme."));
        if (refuses) {
            sentences.add("Refused: the programme does not accept the value, and nobody has corrected it.");
        }
        if (suppresses) {
            sentences.add("Suppressed: accepted by a suppression in the programme file.");
        }
        sentences.add("Left: neither corrected nor " + (refuses ? "answered or refused." : "answered."));
        sentences.add("The returns do not show what senders corrected before they sent a return, in a file that was"
                + " overwritten, or in the next month's return. A code with few corrections may still be useful: read"
                + " some of its findings before you switch it off.");
        rest(sentences);
        return Bullets.of(sentences);
    }

    private void rest(List<String> sentences) {
        long off =
                result.codes().stream().filter(each -> each.severity() == null).count();
        long never = result.codes().size() - raised.size() - off;
        if (never > 0) {
            sentences.add(English.count(never, "more code") + English.agree(never, " was", " were")
                    + " not raised; the formats csv and json list them too. Missing and late returns are not counted.");
        }
        if (off > 0) {
            sentences.add(English.count(off, "code") + English.agree(off, " is", " are") + " off and not checked.");
        }
    }
}
