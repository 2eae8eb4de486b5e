package org.waymark.compare.render;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Address;
import org.waymark.catalogue.Finding;
import org.waymark.catalogue.Severity;
import org.waymark.check.Milestone;
import org.waymark.compare.ReadValue;
import org.waymark.compare.RepeatedFinding;
import org.waymark.compare.ValueChange;
import org.waymark.document.Block.DataTable;
import org.waymark.document.Block.Layout;
import org.waymark.document.StatusBadge;
import org.waymark.document.TableCell;
import org.waymark.document.TableColumn;
import org.waymark.document.TextTone;
import org.waymark.programme.VocabularyTerm;
import org.waymark.report.view.SourceNames;
import org.waymark.text.FigureText;
import org.waymark.text.SentText;

/**
 * Builds the tables of findings, values and milestones of a return that was sent again.
 *
 * @param titles the titles of the schema's fields by the names of the fields
 * @param sources the names of the rows of milestones
 */
record ReturnTables(Map<String, String> titles, SourceNames sources) {

    private static final List<TableColumn> FAULTS = List.of(
            TableColumn.mark("Severity"),
            TableColumn.key("Code"),
            TableColumn.name("Finding"),
            TableColumn.detail("Milestone"),
            TableColumn.detail("Where"),
            TableColumn.detail("Entered"),
            TableColumn.detail("What to do"));

    private static final List<TableColumn> CORRECTED = List.of(
            TableColumn.mark("Severity"),
            TableColumn.key("Code"),
            TableColumn.name("Finding"),
            TableColumn.detail("Milestone"),
            TableColumn.detail("Where it was"),
            TableColumn.detail("Entered"));

    private static final List<TableColumn> VALUES = List.of(
            TableColumn.key("ID"),
            TableColumn.name("Title"),
            TableColumn.detail("Field"),
            TableColumn.detail("Change"));

    DataTable corrected(List<Finding> findings) {
        return table(
                "Corrected",
                CORRECTED,
                findings,
                each -> fault(each, entered(each.value())).subList(0, CORRECTED.size()));
    }

    DataTable still(List<RepeatedFinding> findings) {
        return table(
                "Still open",
                FAULTS,
                findings,
                each -> fault(
                        each.now(),
                        each.enteredAnew()
                                ? entered(each.old().value()) + " before, "
                                        + entered(each.now().value()) + " now"
                                : entered(each.now().value())));
    }

    DataTable fresh(List<Finding> findings) {
        return table("New", FAULTS, findings, each -> fault(each, entered(each.value())));
    }

    DataTable values(List<ValueChange> changes) {
        return table("Changed values", VALUES, changes, this::value);
    }

    DataTable milestones(String title, List<Milestone> milestones) {
        return table(
                title,
                List.of(
                        TableColumn.key("ID"),
                        TableColumn.name("Title"),
                        TableColumn.detail(sources.heading()).notInText()),
                milestones,
                each -> List.of(
                        TableCell.of(SentText.tidy(each.id())),
                        TableCell.of(SentText.tidy(each.title())),
                        TableCell.quiet(sources.of(each.source()))));
    }

    private static <T> DataTable table(
            String title, List<TableColumn> columns, List<T> all, Function<T, List<TableCell>> row) {
        return DataTable.list(
                title, Layout.LIST_WHEN_NARROW, columns, all.stream().map(row).toList());
    }

    private List<TableCell> fault(Finding finding, String entered) {
        return List.of(
                new TableCell.Marked(badge(finding.severity())),
                TableCell.of(finding.code().id()),
                TableCell.of(SentText.line(finding.message())),
                TableCell.of(milestone(finding)),
                TableCell.of(place(finding.address())),
                TableCell.of(entered),
                TableCell.of(SentText.line(finding.fix())));
    }

    private List<TableCell> value(ValueChange change) {
        return List.of(
                TableCell.of(SentText.tidy(change.milestone().id())),
                TableCell.of(SentText.tidy(change.milestone().title())),
                TableCell.of(titles.getOrDefault(change.field(), change.field())),
                TableCell.of("from " + words(change.old()) + " to " + words(change.now())));
    }

    private static StatusBadge badge(Severity severity) {
        return switch (severity) {
            case ERROR -> new StatusBadge("✗", severity.word(), TextTone.RED);
            case WARNING -> new StatusBadge("!", severity.word(), TextTone.AMBER);
            case ADVISORY -> new StatusBadge("·", severity.word(), TextTone.UNRATED);
        };
    }

    private String place(Address address) {
        String cell = address.cell();
        String sheet = address.sheet() == null ? "" : ", sheet " + SentText.tidy(address.sheet());
        if (cell == null) {
            return (address.hasRow() ? "row " + address.row() : "the whole " + (sheet.isEmpty() ? "file" : "sheet"))
                    + sheet;
        }
        String field = address.field() == null
                ? ""
                : SentText.tidy(titles.getOrDefault(address.field(), address.field())) + ": ";
        return field + cell + sheet;
    }

    private static String milestone(Finding finding) {
        return SentText.tidy(finding.milestone());
    }

    private static String entered(@Nullable String value) {
        return value == null ? "" : SentText.quoted(value);
    }

    private static String words(ReadValue reading) {
        Object value = reading.value();
        if (reading.inError()) {
            return (reading.sent() == null ? "blank" : SentText.quoted(reading.sent())) + " (in error)";
        }
        if (value == null) {
            return "blank";
        }
        if (value instanceof VocabularyTerm term) {
            return term.label();
        }
        if (value instanceof LocalDate day) {
            return FigureText.shortDate(day);
        }
        return value instanceof BigDecimal number
                ? number.toPlainString()
                : value instanceof String text ? SentText.quoted(text) : value.toString();
    }
}
