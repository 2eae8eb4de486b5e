package org.waymark.compare.render;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Address;
import org.waymark.catalogue.Finding;
import org.waymark.check.Milestone;
import org.waymark.compare.Reading;
import org.waymark.compare.StillWrong;
import org.waymark.compare.ValueChange;
import org.waymark.compare.render.CompareView.Group;
import org.waymark.compare.render.CompareView.Item;
import org.waymark.programme.Term;
import org.waymark.report.view.MilestoneLine;
import org.waymark.text.Formats;
import org.waymark.text.SentText;

/**
 * Findings and values of a return that was sent again.
 *
 * @param titles of the schema's fields by their names
 */
record ReturnItems(Map<String, String> titles) {

    private static final List<String> FAULTS =
            List.of("Code", "What is wrong", "Milestone", "Where", "Entered", "What to do");

    Group corrected(List<Finding> findings) {
        List<Item> items = findings.stream()
                .map(each -> new Item(
                        Mark.of(each.severity()),
                        List.of(
                                each.code().id(),
                                SentText.line(each.message()),
                                milestone(each),
                                place(each.address()),
                                entered(each.value()))))
                .toList();
        return new Group("Corrected", List.of("Code", "What was wrong", "Milestone", "Where it was", "Entered"), items);
    }

    Group still(List<StillWrong> findings) {
        return new Group(
                "Still wrong",
                FAULTS,
                findings.stream()
                        .map(each -> fault(
                                each.now(),
                                each.enteredAnew()
                                        ? entered(each.old().value()) + " before, "
                                                + entered(each.now().value()) + " now"
                                        : entered(each.now().value())))
                        .toList());
    }

    Group fresh(List<Finding> findings) {
        return new Group(
                "New",
                FAULTS,
                findings.stream()
                        .map(each -> fault(each, entered(each.value())))
                        .toList());
    }

    Group values(List<ValueChange> changes) {
        return new Group(
                "Changed values",
                List.of("ID", "Title", "Field", "Change"),
                changes.stream().map(this::value).toList());
    }

    Group milestones(String title, List<Milestone> milestones) {
        return new Group(
                title,
                List.of("ID", "Title", CompareView.SOURCE),
                milestones.stream()
                        .map(each -> new Item(
                                null,
                                List.of(
                                        SentText.tidy(each.id()),
                                        SentText.tidy(each.title()),
                                        MilestoneLine.source(each.source()))))
                        .toList());
    }

    private Item fault(Finding finding, String entered) {
        return new Item(
                Mark.of(finding.severity()),
                List.of(
                        finding.code().id(),
                        SentText.line(finding.message()),
                        milestone(finding),
                        place(finding.address()),
                        entered,
                        SentText.line(finding.fix())));
    }

    private Item value(ValueChange change) {
        return new Item(
                null,
                List.of(
                        SentText.tidy(change.milestone().id()),
                        SentText.tidy(change.milestone().title()),
                        titles.getOrDefault(change.field(), change.field()),
                        "from " + words(change.old()) + " to " + words(change.now())));
    }

    private String place(Address address) {
        String cell = address.cell();
        String sheet = address.sheet() == null ? "" : ", sheet " + SentText.tidy(address.sheet());
        if (cell == null) {
            return (address.row() == 0 ? "the whole " + (sheet.isEmpty() ? "file" : "sheet") : "row " + address.row())
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

    private static String words(Reading reading) {
        Object value = reading.value();
        if (reading.inError()) {
            return (reading.sent() == null ? "blank" : SentText.quoted(reading.sent())) + " (in error)";
        }
        if (value == null) {
            return "blank";
        }
        if (value instanceof Term term) {
            return term.label();
        }
        if (value instanceof LocalDate day) {
            return Formats.shortDate(day);
        }
        return value instanceof BigDecimal number
                ? number.toPlainString()
                : value instanceof String text ? SentText.quoted(text) : value.toString();
    }
}
