package org.waymark.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.waymark.check.CheckedReturn;
import org.waymark.check.EarlierVersions;
import org.waymark.collection.CollectionStatus;
import org.waymark.collection.CorrectionRequest;
import org.waymark.collection.FootprintStatus;
import org.waymark.collection.StrayReturn;
import org.waymark.document.Block;
import org.waymark.document.Block.Bullets;
import org.waymark.document.Block.Count;
import org.waymark.document.Block.DataTable;
import org.waymark.document.Block.Facts;
import org.waymark.document.Block.Layout;
import org.waymark.document.Block.Paragraph;
import org.waymark.document.Document;
import org.waymark.document.DocumentSection;
import org.waymark.document.StatusBadge;
import org.waymark.document.TableCell;
import org.waymark.document.TableColumn;
import org.waymark.document.TextTone;
import org.waymark.intake.PassedOverFile;
import org.waymark.progress.ReturnState;
import org.waymark.report.view.CoverageView;
import org.waymark.terminal.TextStyle;
import org.waymark.text.Dates;
import org.waymark.text.SentText;

/**
 * Builds the document of a collection's status: the counts, the footprints that need action, every footprint, and the
 * files that do not count.
 */
final class StatusOutline {

    private static final List<TableColumn> CHASE =
            List.of(TableColumn.key("Footprint"), TableColumn.name("Action needed"), TableColumn.detail("Why"));

    private static final List<TableColumn> FOOTPRINTS = List.of(
            TableColumn.key("Code"),
            TableColumn.name("Footprint"),
            TableColumn.detail("Return"),
            TableColumn.shortText("Submitted"),
            TableColumn.number("Errors"),
            TableColumn.number("Warnings"),
            TableColumn.number("Queries"),
            TableColumn.detail("File").from(TextStyle.WIDE));

    /** The action needed if a file came that may be the missing return. */
    private static final String LOOK = "Look at what was received";

    private final CollectionStatus status;

    private StatusOutline(CollectionStatus status) {
        this.status = status;
    }

    static Document of(CollectionStatus status) {
        return new StatusOutline(status).document();
    }

    private Document document() {
        CoverageView coverage = CoverageView.of(status.coverage(), status.asOf());
        List<DocumentSection> sections = new ArrayList<>();
        sections.add(DocumentSection.titled("returns", "", counts(coverage)));
        sections.add(DocumentSection.titled("chase", "To chase", chase()));
        if (status.footprints().size() == status.coverage().expected().size()) {
            sections.add(new DocumentSection("footprints", "", "Every footprint", footprints()));
        }
        list(
                "strays",
                "Not expected, or not readable",
                status.strays().stream().map(StatusOutline::stray).toList(),
                sections);
        list(
                "passed-over",
                "Not counted",
                status.passedOver().stream().map(StatusOutline::passedOver).toList(),
                sections);
        list(
                "superseded",
                "Superseded",
                status.footprints().stream()
                        .flatMap(each -> each.superseded().stream().map(file -> superseded(each, file)))
                        .toList(),
                sections);
        return new Document(
                SentText.tidy(status.programme()),
                "Returns for " + Dates.month(status.period()),
                "As of " + Dates.day(status.asOf()) + ". " + coverage.deadline(),
                null,
                List.of(),
                sections);
    }

    /** Every footprint, and how many returns are of an earlier version of the schema. */
    private List<Block> footprints() {
        List<Block> blocks = new ArrayList<>(List.of(DataTable.untitled(
                Layout.COLUMNS,
                FOOTPRINTS,
                status.footprints().stream().map(StatusOutline::footprint).toList())));
        List<CheckedReturn> counting = status.footprints().stream()
                .map(FootprintStatus::counting)
                .filter(Objects::nonNull)
                .toList();
        EarlierVersions.sentences(counting).forEach(sentence -> blocks.add(Paragraph.note(sentence)));
        return blocks;
    }

    private Facts counts(CoverageView coverage) {
        Facts facts = CoverageFacts.of(coverage);
        List<Count> counts = new ArrayList<>(facts.counts());
        int toCorrect = status.coverage().received().size()
                - status.coverage().accepted().size();
        counts.add(3, new Count("To correct", TableCell.of(toCorrect)));
        return new Facts(counts, CoverageFacts.rates(coverage));
    }

    private Block chase() {
        List<List<TableCell>> rows = new ArrayList<>();
        for (FootprintStatus each : status.footprints()) {
            CorrectionRequest ask = each.ask();
            if (ask != null) {
                rows.add(List.of(
                        TableCell.of(name(each)),
                        new TableCell.Marked(new StatusBadge("", each.unclear() ? LOOK : ask.label(), tone(each))),
                        TableCell.of(SentText.tidy(each.why()))));
            }
        }
        return rows.isEmpty()
                ? Paragraph.of("No action needed: every return is in, accepted and on time.")
                : DataTable.untitled(Layout.LIST, CHASE, rows);
    }

    private static List<TableCell> footprint(FootprintStatus each) {
        boolean sent = each.counting() != null;
        String file = each.file();
        String state = (each.unclear() ? "Unclear" : each.state().label()) + (each.late() ? ", late" : "");
        return List.of(
                TableCell.of(SentText.tidy(each.footprint().code())),
                TableCell.of(SentText.tidy(each.footprint().name())),
                each.state() == ReturnState.ACCEPTED
                        ? TableCell.of(state)
                        : new TableCell.Marked(new StatusBadge("", state, tone(each))),
                each.undated() ? TableCell.of("not dated") : new TableCell.Day(each.submittedOn()),
                new TableCell.Amount(sent ? (Integer) each.errors() : null),
                new TableCell.Amount(sent ? (Integer) each.warnings() : null),
                new TableCell.Amount(sent ? (Integer) unsettled(each) : null),
                TableCell.quiet(file == null ? "-" : SentText.tidy(file)));
    }

    /** The queries that the footprint has to answer. */
    private static int unsettled(FootprintStatus each) {
        return Math.toIntExact(each.queries().open() + each.queries().refused());
    }

    private static void list(String id, String title, List<String> items, List<DocumentSection> sections) {
        if (!items.isEmpty()) {
            sections.add(DocumentSection.titled(id, title, Bullets.of(items)));
        }
    }

    private static String stray(StrayReturn each) {
        String hint = each.hint();
        return SentText.tidy(each.file() + ": " + each.what() + (hint == null ? "" : " " + hint));
    }

    private static String passedOver(PassedOverFile each) {
        return SentText.tidy(each.file() + ": " + each.reason() + ".");
    }

    private static String superseded(FootprintStatus each, String file) {
        return SentText.tidy(name(each) + ": " + file + "; " + each.file() + " counts instead.");
    }

    private static String name(FootprintStatus each) {
        return SentText.tidy(each.footprint().name() + " (" + each.footprint().code() + ")");
    }

    private static TextTone tone(FootprintStatus each) {
        return switch (each.state()) {
            case ACCEPTED -> each.late() ? TextTone.AMBER : TextTone.GREEN;
            case NEEDS_CORRECTION -> TextTone.AMBER;
            case MISSING -> each.unclear() ? TextTone.AMBER : TextTone.RED;
        };
    }
}
