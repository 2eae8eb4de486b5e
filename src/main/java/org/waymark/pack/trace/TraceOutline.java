package org.waymark.pack.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.document.Block.DataTable;
import org.waymark.document.Block.Layout;
import org.waymark.document.Block.Paragraph;
import org.waymark.document.Document;
import org.waymark.document.DocumentSection;
import org.waymark.document.TableCell;
import org.waymark.document.TableColumn;
import org.waymark.document.UnitText;
import org.waymark.pack.trace.FigureTrace.Part;
import org.waymark.pack.trace.TracedMilestone.Cell;
import org.waymark.pack.trace.TracedMilestone.Place;
import org.waymark.progress.MeasureValue;
import org.waymark.progress.Rate;
import org.waymark.progress.Spread;
import org.waymark.text.Dates;
import org.waymark.text.English;
import org.waymark.text.FigureText;
import org.waymark.text.SentText;

/** Builds the document of a trace: the figure and its definition, then the milestones and cells behind it. */
final class TraceOutline {

    private static final List<TableColumn> MILESTONES = List.of(
            TableColumn.key("Milestone"),
            TableColumn.name("Title"),
            TableColumn.detail("Cells"),
            TableColumn.detail("Source"));

    private final FigureTrace trace;

    private TraceOutline(FigureTrace trace) {
        this.trace = trace;
    }

    static Document of(FigureTrace trace) {
        return new TraceOutline(trace).document();
    }

    private Document document() {
        List<DocumentSection> sections = new ArrayList<>();
        sections.add(DocumentSection.titled(
                "definition",
                "What is counted",
                Paragraph.of(trace.description().definition())));
        for (Part part : trace.parts()) {
            sections.add(section(part.key(), part.title(), part.milestones()));
        }
        if (!trace.leftOut().isEmpty()) {
            sections.add(section("left-out", "Left out: a field that the figure needs is in error", trace.leftOut()));
        }
        return new Document(
                SentText.tidy(trace.programme()),
                trace.description().title() + ": " + figure(),
                Dates.month(trace.month())
                        + (trace.month().equals(trace.period())
                                ? ""
                                : ", in the pack for " + Dates.month(trace.period()))
                        + ", as of " + Dates.day(trace.asOf()) + ".",
                shown(),
                List.of(),
                sections);
    }

    /** The part that the figure is limited to, or null for the whole programme. */
    private @Nullable String shown() {
        String shown = Stream.of(
                        trace.dimension() == null ? "" : trace.dimension().label(),
                        trace.footprint() == null ? "" : SentText.tidy(trace.footprint()))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" in "));
        return shown.isEmpty() ? null : shown + " only";
    }

    private String figure() {
        MeasureValue value = trace.value();
        if (value instanceof Rate rate) {
            return rate.n() == 0
                    ? FigureText.NO_DATA
                    : FigureText.percent(rate.value()) + ", " + English.number(rate.count()) + " of "
                            + English.number(rate.n());
        }
        if (value instanceof Spread spread) {
            return median(spread.median());
        }
        if (value != null) {
            return median(value.number().isPresent() ? (Double) value.number().getAsDouble() : null);
        }
        return trace.parts().size() == 1
                ? English.count(trace.n(), "milestone")
                : trace.parts().stream()
                        .map(part -> part.key() + " " + English.number(part.size()))
                        .collect(Collectors.joining(", "));
    }

    private String median(@Nullable Double median) {
        return median == null
                ? FigureText.NO_DATA
                : UnitText.words(median, trace.description().unit()) + ", the median of " + English.number(trace.n());
    }

    private DocumentSection section(String id, String title, List<TracedMilestone> milestones) {
        String heading = title + " (" + English.number(milestones.size()) + ")";
        return milestones.isEmpty()
                ? DocumentSection.titled(id, heading, Paragraph.of("None."))
                : DocumentSection.titled(
                        id,
                        heading,
                        DataTable.untitled(
                                Layout.LIST,
                                MILESTONES,
                                milestones.stream().map(this::row).toList()));
    }

    private List<TableCell> row(TracedMilestone each) {
        return List.of(
                TableCell.of(SentText.tidy(each.footprint() + (trace.ofReturns() ? "" : " " + id(each)))),
                TableCell.of(SentText.tidy(each.title())),
                TableCell.of(Stream.of(number(each.number()), cells("", each.now()), cells("before: ", each.before()))
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining("; "))),
                TableCell.quiet(Stream.of(place("", each.now()), place("before: ", each.before()))
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining("; "))));
    }

    private static String id(TracedMilestone each) {
        return each.id().isEmpty() ? "(no ID)" : each.id();
    }

    private String number(@Nullable Double number) {
        return number == null ? "" : UnitText.words(number, trace.description().unit());
    }

    private static String cells(String lead, @Nullable Place place) {
        return place == null || place.cells().isEmpty()
                ? ""
                : lead + place.cells().stream().map(TraceOutline::cell).collect(Collectors.joining(", "));
    }

    private static String cell(Cell cell) {
        String value = cell.inError() ? "in error" : cell.value().isEmpty() ? "blank" : cell.value();
        return cell.title() + (cell.cell().isEmpty() ? "" : " (" + cell.cell() + ")") + " " + SentText.tidy(value)
                + (cell.corrected() ? ", corrected by the office" : "");
    }

    private static String place(String lead, @Nullable Place place) {
        return place == null
                ? ""
                : lead
                        + SentText.tidy(place.file()
                                + (place.sheet().isEmpty() ? "" : ", sheet " + place.sheet())
                                + (place.row().isEmpty() ? "" : ", row " + place.row()));
    }
}
