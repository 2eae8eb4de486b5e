package org.waymark.report.board;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waymark.document.Block.DataTable;
import org.waymark.document.Block.Layout;
import org.waymark.document.TableCell;
import org.waymark.document.TableCell.Stacked;
import org.waymark.document.TableColumn;
import org.waymark.document.TextTone;
import org.waymark.document.UnitText;
import org.waymark.progress.Measure;
import org.waymark.progress.MeasureRegistry;
import org.waymark.progress.MeasureVisibility;
import org.waymark.progress.Measures;
import org.waymark.report.view.CoverageView;
import org.waymark.report.view.DecisionLine;
import org.waymark.report.view.Figure;
import org.waymark.report.view.LearningLine;
import org.waymark.report.view.MilestoneLine;
import org.waymark.report.view.ReportSection;
import org.waymark.report.view.ReportView;
import org.waymark.text.DisplayWidth;
import org.waymark.text.English;

/** Builds the tables that the board paper and the slides have in common. */
public final class BoardTables {

    /** The longest title in a list of milestones, in characters. */
    private static final int TITLE = 80;

    private BoardTables() {}

    /** One row: the returns expected, received, accepted, late and missing. */
    public static DataTable returns(CoverageView coverage) {
        return new DataTable(
                "Returns of the period",
                -1,
                "",
                Layout.COLUMNS,
                coverage.counts().stream()
                        .map(count -> TableColumn.detail(count.label()))
                        .toList(),
                List.of(coverage.counts().stream()
                        .map(count -> TableCell.of(count.value()))
                        .toList()),
                false);
    }

    /**
     * One row per dimension, and a total when there are several.
     *
     * @param counts whether to count the milestones and their ratings too; a chart of ratings beside the table does that
     */
    public static DataTable dimensions(ReportView view, boolean counts) {
        List<TableColumn> columns = new ArrayList<>(List.of(TableColumn.key("Dimension")));
        if (counts) {
            columns.add(TableColumn.number(MeasureRegistry.MILESTONES.title()));
            columns.add(TableColumn.number("Open"));
            columns.add(TableColumn.shortText("Confidence"));
        }
        for (Measure<?> measure : List.of(
                MeasureRegistry.COMPLETION_RATE,
                MeasureRegistry.DUE_RATE,
                MeasureRegistry.OVERDUE,
                MeasureRegistry.SLIPPAGE_DAYS)) {
            columns.add(TableColumn.number(measure.description().shortTitle()));
        }
        List<List<TableCell>> rows = new ArrayList<>();
        view.dimensions().forEach(section -> rows.add(dimension(section, counts)));
        boolean total = view.dimensions().size() > 1;
        if (total) {
            rows.add(dimension(view.overall(), counts));
        }
        return new DataTable("Milestones by dimension", -1, "", Layout.COLUMNS, columns, rows, total);
    }

    private static List<TableCell> dimension(ReportSection section, boolean counts) {
        Measures measures = section.measures();
        List<TableCell> cells = new ArrayList<>(List.of(TableCell.of(section.label())));
        if (counts) {
            cells.add(TableCell.of(measures.milestones()));
            cells.add(TableCell.of(measures.open()));
            cells.add(new TableCell.Rated(section.bar().bar()));
        }
        cells.add(new TableCell.Percent(measures.completionRate().value()));
        cells.add(new TableCell.Percent(measures.dueRate().value()));
        cells.add(TableCell.of(measures.overdue()));
        cells.add(new TableCell.Delay(measures.slippageDays().median()));
        return cells;
    }

    /** The key measures of a section with their full basis, for paper. */
    public static DataTable keyMeasures(ReportSection section) {
        return measures(section, MeasureVisibility.KEY, Figure::basis);
    }

    /** The headline measures of a section with a short basis, for a slide. */
    public static DataTable headlineMeasures(ReportSection section) {
        return measures(
                section,
                MeasureVisibility.HEADLINE,
                figure -> figure.key().equals(MeasureRegistry.OVERDUE.key())
                        ? "of " + English.number(section.measures().open()) + " open"
                        : figure.restsOn());
    }

    private static DataTable measures(ReportSection section, MeasureVisibility least, Function<Figure, String> basis) {
        List<List<TableCell>> rows = section.groups().stream()
                .flatMap(group -> group.figures().stream())
                .filter(figure -> figure.measure().visibility().atLeast(least))
                .map(figure -> List.of(
                        TableCell.of(figure.label()), TableCell.of(value(figure)), TableCell.of(basis.apply(figure))))
                .toList();
        return new DataTable(
                "Key measures of " + section.label(),
                -1,
                "",
                Layout.COLUMNS,
                List.of(TableColumn.key("Measure"), TableColumn.detail("Figure"), TableColumn.detail("Based on")),
                rows,
                false);
    }

    private static String value(Figure figure) {
        return figure.isTally()
                ? figure.parts().stream()
                        .map(part -> English.number(part.count()) + " " + part.label())
                        .collect(Collectors.joining(", "))
                : figure.value();
    }

    /** The milestones of a section to watch: the longest overdue first, then the most slipped. */
    public static DataTable watched(ReportSection section) {
        List<MilestoneLine> lines =
                new ArrayList<>(section.highlights().overdue().shown());
        section.highlights().slipped().shown().stream()
                .filter(line -> lines.stream().noneMatch(known -> known.source().equals(line.source())))
                .forEach(lines::add);
        return new DataTable(
                "Milestones to watch: overdue "
                        + English.number(section.highlights().overdue().total())
                        + ", later than their baseline date "
                        + English.number(section.highlights().slipped().total()),
                -1,
                section.highlights().overdue().none(),
                Layout.COLUMNS,
                List.of(
                        TableColumn.detail("Milestone"),
                        TableColumn.detail("Footprint"),
                        TableColumn.shortText("Confidence"),
                        TableColumn.shortText("Baseline"),
                        TableColumn.detail("How late")),
                lines.stream()
                        .map(line -> List.of(
                                new Stacked(DisplayWidth.cut(line.title(), TITLE), line.id()),
                                new Stacked(line.footprint(), line.footprintCode()),
                                confidence(line),
                                TableCell.of(line.baseline()),
                                new Stacked(line.points(), line.now())))
                        .toList(),
                false);
    }

    /** The targets of the programme, and the flows whose limits start again, each with what its trend shows. */
    public static DataTable targets(ReportView view) {
        return DataTable.untitled(
                Layout.COLUMNS,
                List.of(
                        TableColumn.key("Measure"),
                        TableColumn.number("Now"),
                        TableColumn.number("Target"),
                        TableColumn.detail("What the trend shows")),
                view.targets().stream()
                        .map(chart -> List.of(
                                TableCell.of(chart.label()),
                                TableCell.of(chart.now()),
                                TableCell.of(
                                        chart.target() == null ? "" : UnitText.words(chart.target(), chart.unit())),
                                TableCell.of(chart.note())))
                        .toList());
    }

    private static TableCell confidence(MilestoneLine line) {
        return line.confidence() == null
                ? TableCell.of(line.ratingOrStatus())
                : new TableCell.Marked(line.confidence().badge());
    }

    /** The decisions of an earlier month, and what became of them. */
    public static DataTable outcomes(ReportView view) {
        return new DataTable(
                view.outcomesTitle(),
                -1,
                "",
                Layout.COLUMNS,
                List.of(
                        TableColumn.detail("Milestone"),
                        TableColumn.detail("Decision"),
                        TableColumn.detail("What became of it")),
                view.outcomes().stream()
                        .map(line -> List.of(
                                new Stacked(
                                        DisplayWidth.cut(line.title().isEmpty() ? line.id() : line.title(), TITLE),
                                        line.id() + ", " + line.footprint()),
                                TableCell.of(line.decision()),
                                new TableCell.Words(
                                        English.capital(line.now()), line.late() ? TextTone.STRONG : TextTone.PLAIN)))
                        .toList(),
                false);
    }

    /** The milestones that need a decision with their owners, the most urgent first. */
    public static DataTable decisions(ReportView view) {
        return decisions(
                view.decisions(),
                decision -> List.of(
                        new Stacked(
                                decision.milestone().title(),
                                decision.milestone().id()),
                        new Stacked(owner(decision), decision.milestone().footprint()),
                        confidence(decision.milestone()),
                        new Stacked(decision.why(), decision.milestone().now())));
    }

    /** The same with lead organisations and next steps, for a slide. */
    public static DataTable decisionsWithNext(List<DecisionLine> decisions) {
        return decisions(
                decisions,
                decision -> List.of(
                        new Stacked(
                                decision.milestone().title(),
                                decision.milestone().id() + ", "
                                        + decision.milestone().footprint()),
                        new Stacked(owner(decision), decision.leadOrganisation()),
                        confidence(decision.milestone()),
                        new Stacked(decision.why(), decision.block().next())));
    }

    private static DataTable decisions(List<DecisionLine> decisions, Function<DecisionLine, List<TableCell>> row) {
        return DataTable.list(
                "Milestones that need a decision, the most urgent first",
                Layout.COLUMNS,
                List.of(
                        TableColumn.detail("Milestone"),
                        TableColumn.detail("Owner"),
                        TableColumn.shortText("Confidence"),
                        TableColumn.detail("Why")),
                decisions.stream().map(row).toList());
    }

    private static String owner(DecisionLine decision) {
        return decision.owner().isEmpty() ? "no owner given" : decision.owner();
    }

    /** Pairs of footprints, one of which could learn from the other: the first {@code each} pairs of each dimension. */
    public static DataTable learning(List<LearningLine> lines, int each) {
        List<List<TableCell>> rows = new ArrayList<>();
        Map<String, Integer> counts = new HashMap<>();
        for (LearningLine line : lines) {
            if (counts.merge(line.dimension(), 1, Integer::sum) <= each) {
                rows.add(List.of(
                        new Stacked(line.dimension(), line.level()),
                        new Stacked(line.to(), ids(line.stuck())),
                        new Stacked(line.from(), ids(line.shown())),
                        new Stacked(line.why(), line.quotations())));
            }
        }
        return new DataTable(
                "Footprints that could learn from another",
                lines.size(),
                "No two footprints meet the rule this month.",
                Layout.COLUMNS,
                List.of(
                        TableColumn.detail("Where"),
                        TableColumn.detail("Is stuck"),
                        TableColumn.detail("Has progress to show"),
                        TableColumn.detail("Why")),
                rows,
                false);
    }

    private static String ids(List<MilestoneLine> milestones) {
        return milestones.stream().map(MilestoneLine::id).collect(Collectors.joining(", "));
    }
}
