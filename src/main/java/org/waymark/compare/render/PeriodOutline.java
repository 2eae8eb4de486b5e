package org.waymark.compare.render;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.waymark.compare.DimensionMoves;
import org.waymark.compare.MilestoneChange.Kind;
import org.waymark.compare.PeriodComparison;
import org.waymark.compare.PeriodComparison.NotCompared;
import org.waymark.document.Block;
import org.waymark.document.Block.DataTable;
import org.waymark.document.Block.Layout;
import org.waymark.document.Block.Paragraph;
import org.waymark.document.Document;
import org.waymark.document.DocumentSection;
import org.waymark.document.TableCell;
import org.waymark.document.TableColumn;
import org.waymark.progress.Measure;
import org.waymark.progress.MeasureRegistry;
import org.waymark.progress.Measures;
import org.waymark.progress.Rate;
import org.waymark.report.view.SourceNames;
import org.waymark.text.Dates;
import org.waymark.text.English;
import org.waymark.text.FigureText;
import org.waymark.text.SentText;

/** Builds the document of a comparison of two periods. */
final class PeriodOutline {

    private final PeriodComparison comparison;
    private final String before;
    private final String now;
    private final SourceNames sources;

    private PeriodOutline(PeriodComparison comparison) {
        this.comparison = comparison;
        this.before = Dates.month(comparison.before().period());
        this.now = Dates.month(comparison.period());
        this.sources = SourceNames.of(Stream.concat(
                        comparison.now().dimensions().stream().flatMap(each -> each.milestones().stream()),
                        comparison.now().removed().stream())
                .map(pair -> pair.milestone().source())
                .toList());
    }

    static Document of(PeriodComparison comparison) {
        return new PeriodOutline(comparison).document();
    }

    private Document document() {
        List<DocumentSection> sections = new ArrayList<>(List.of(counts(), figures()));
        if (!comparison.notCompared().isEmpty()) {
            sections.add(notCompared());
        }
        comparison.dimensions().forEach(each -> sections.add(section(each)));
        return new Document(
                SentText.tidy(comparison.programme()),
                "Changes from " + before + " to " + now,
                "As of " + Dates.day(comparison.asOf()) + ". " + compared(),
                comparison.narrowed() == null ? null : SentText.tidy(comparison.narrowed()),
                headlines(),
                sections);
    }

    private String compared() {
        int footprints = comparison.compared().size();
        return English.count(footprints, "footprint") + (footprints == 1 ? " has" : " have")
                + " a return for both months that can be compared.";
    }

    private List<String> headlines() {
        List<String> sentences = new ArrayList<>();
        int changed = comparison.matched() - comparison.still();
        sentences.add(English.count(comparison.matched(), "milestone") + (comparison.matched() == 1 ? " is" : " are")
                + " in both months: " + English.number(changed) + " changed and " + English.number(comparison.still())
                + " did not.");
        List<String> kinds = Arrays.stream(Kind.values())
                .filter(kind -> comparison.count(kind) > 0)
                .map(kind -> FigureText.lower(kind.label()) + " " + English.number(comparison.count(kind)))
                .toList();
        if (!kinds.isEmpty()) {
            String list = English.and(kinds);
            sentences.add(Character.toUpperCase(list.charAt(0)) + list.substring(1) + ".");
        }
        if (!comparison.notCompared().isEmpty()) {
            sentences.add(English.count(comparison.notCompared().size(), "footprint")
                    + " cannot be compared: see Not compared.");
        }
        if (comparison.withoutDimension() > 0) {
            sentences.add("The dimension of " + English.count(comparison.withoutDimension(), "milestone")
                    + " cannot be read, so they are not shown.");
        }
        return sentences;
    }

    private DocumentSection counts() {
        List<TableColumn> columns = new ArrayList<>(List.of(TableColumn.key("Change")));
        comparison
                .dimensions()
                .forEach(each -> columns.add(TableColumn.number(each.dimension().label())));
        boolean several = comparison.dimensions().size() > 1;
        if (several) {
            columns.add(TableColumn.number("All"));
        }
        List<List<TableCell>> rows = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            if (comparison.count(kind) > 0) {
                rows.add(row(
                        kind.label(),
                        each -> each.byKind().getOrDefault(kind, List.of()).size(),
                        several));
            }
        }
        rows.add(row("Unchanged", DimensionMoves::still, several));
        rows.add(row("In both months", DimensionMoves::matched, several));
        return DocumentSection.titled(
                "moves",
                "Changes by dimension",
                DataTable.untitled(Layout.COLUMNS, columns, rows),
                Paragraph.note("A milestone is counted in every row that applies to it, in its dimension of " + now
                        + "; a removed one in its dimension of " + before + "."));
    }

    private List<TableCell> row(String label, Function<DimensionMoves, Integer> count, boolean several) {
        List<TableCell> row = new ArrayList<>(List.of(TableCell.of(label)));
        int sum = 0;
        for (DimensionMoves each : comparison.dimensions()) {
            int here = count.apply(each);
            sum += here;
            row.add(TableCell.of(here));
        }
        if (several) {
            row.add(TableCell.of(sum));
        }
        return row;
    }

    private DocumentSection figures() {
        Measures then = comparison.figuresBefore();
        Measures is = comparison.figuresNow();
        List<List<TableCell>> rows = List.of(
                figure(MeasureRegistry.MILESTONES, then, is, m -> TableCell.of(m.milestones())),
                figure(MeasureRegistry.COMPLETION_RATE, then, is, m -> share(m.completionRate())),
                figure(MeasureRegistry.DUE_RATE, then, is, m -> share(m.dueRate())),
                figure(MeasureRegistry.OPEN, then, is, m -> TableCell.of(m.open())),
                figure(MeasureRegistry.OVERDUE, then, is, m -> TableCell.of(m.overdue())),
                figure(
                        MeasureRegistry.SLIPPAGE_DAYS,
                        then,
                        is,
                        m -> new TableCell.Delay(m.slippageDays().median())));
        return DocumentSection.titled(
                "figures",
                "Figures of both months",
                DataTable.untitled(
                        Layout.COLUMNS,
                        List.of(TableColumn.key("Figure"), TableColumn.number(before), TableColumn.number(now)),
                        rows),
                Paragraph.note("These figures are for the "
                        + English.count(comparison.compared().size(), "footprint")
                        + " with a return for both months, and for no others."));
    }

    private static List<TableCell> figure(
            Measure<?> measure, Measures then, Measures is, Function<Measures, TableCell> figure) {
        return List.of(TableCell.of(measure.title()), figure.apply(then), figure.apply(is));
    }

    private static TableCell share(Rate rate) {
        return new TableCell.Share(rate.value(), rate.n());
    }

    private DocumentSection notCompared() {
        return DocumentSection.titled(
                "not-compared",
                "Not compared",
                DataTable.untitled(
                        Layout.COLUMNS,
                        List.of(TableColumn.name("Footprint"), TableColumn.key("Code"), TableColumn.detail("Why")),
                        comparison.notCompared().stream().map(this::notCompared).toList()));
    }

    private List<TableCell> notCompared(NotCompared footprint) {
        String why = switch (footprint.reason()) {
            case NOT_EXPECTED_BEFORE -> "no return was expected for " + before;
            case NOT_EXPECTED_NOW -> "no return is expected for " + now;
            case NO_RETURN_NOW -> "no return for " + now;
            case NOTHING_TO_COMPARE -> "no return for " + before + ", or one of the two returns is unreadable";
        };
        return List.of(
                TableCell.of(SentText.tidy(footprint.footprint().name())),
                TableCell.of(SentText.tidy(footprint.footprint().code())),
                TableCell.of(why));
    }

    private DocumentSection section(DimensionMoves moves) {
        String counts = moves.matched() == 0
                ? "No milestone of this dimension is in both months."
                : English.count(moves.matched(), "milestone") + (moves.matched() == 1 ? " is" : " are")
                        + " in both months; " + English.number(moves.still()) + " did not change.";
        List<Block> blocks = new ArrayList<>(List.of(Paragraph.note(counts)));
        blocks.addAll(new MoveTables(sources).of(moves));
        return new DocumentSection(
                moves.dimension().id(),
                (moves.dimension().ordinal() + 1) + " " + moves.dimension().label(),
                moves.dimension().theme(),
                blocks);
    }
}
