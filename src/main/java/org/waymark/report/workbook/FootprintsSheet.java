package org.waymark.report.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.office.PaletteColour;
import org.waymark.progress.MeasureGroup;
import org.waymark.progress.MeasureRegistry;
import org.waymark.progress.Progress;
import org.waymark.progress.ReturnState;
import org.waymark.report.view.ConfidenceRating;
import org.waymark.report.view.FootprintGrid;
import org.waymark.report.view.ReportView;
import org.waymark.report.workbook.SheetWriter.Placed;

/** Footprints by dimension, in letters and words, and the key figures of each. */
final class FootprintsSheet {

    private static final Map<String, PaletteColour> STATES = Map.of(
            ReturnState.ACCEPTED.label(), PaletteColour.GREEN,
            ReturnState.NEEDS_CORRECTION.label(), PaletteColour.AMBER,
            ReturnState.MISSING.label(), PaletteColour.RED);

    private static final Map<String, PaletteColour> LETTERS = Map.of(
            "G: ",
            PaletteColour.GREEN,
            "A: ",
            PaletteColour.AMBER,
            "R: ",
            PaletteColour.RED,
            "U: ",
            PaletteColour.GREY);

    private record Line(FootprintGrid.Row row, FigureScope scope) {}

    private FootprintsSheet() {}

    static void write(SheetWriter tab, Progress progress, ReportView view, TrendSheet trend) {
        FootprintGrid grid = view.grid();
        List<Line> lines = IntStream.range(0, grid.rows().size())
                .mapToObj(at -> new Line(
                        grid.rows().get(at),
                        new FigureScope(
                                grid.rows().get(at).name(),
                                progress.footprints().get(at).measures())))
                .toList();
        List<ColumnSpec<Line>> columns = columns(grid);
        tab.head(
                "Footprints",
                List.of(
                        "Each cell begins with the letter of the most cautious rating in it: R red, A amber, U unrated, G green.",
                        "A footprint without a return is named and never guessed at."));
        Placed<Line> table = tab.table("Footprints", columns, lines);
        for (int at = 0; at < lines.size(); at++) {
            tab.sparkline(
                    table,
                    OverviewSheet.BY_MONTH,
                    at,
                    trend.completed(view.footprints().get(at).section()));
        }
        WordColours marks = new WordColours(table).words("Return", STATES);
        grid.columns().forEach(dimension -> marks.beginnings(dimension, LETTERS));
        SheetLayout.of(tab, columns).header(table.header(), 2).paper();
    }

    private static List<ColumnSpec<Line>> columns(FootprintGrid grid) {
        List<ColumnSpec<Line>> columns = new ArrayList<>();
        columns.add(new ColumnSpec<>(
                "Footprint code", 13, CellAppearance.TEXT, line -> line.row().code()));
        columns.add(new ColumnSpec<>(
                "Footprint", 28, CellAppearance.TEXT, line -> line.row().name()));
        columns.add(new ColumnSpec<>(
                "Return", 13, CellAppearance.TEXT, line -> line.row().state().label()));
        for (int at = 0; at < grid.columns().size(); at++) {
            int dimension = at;
            columns.add(new ColumnSpec<>(
                    grid.columns().get(at), 22, CellAppearance.TEXT, line -> words(line.row(), dimension)));
        }
        columns.add(new ColumnSpec<>(OverviewSheet.BY_MONTH, 16, CellAppearance.TEXT, line -> null));
        MeasureColumns.withoutQuartiles(Stream.concat(
                        MeasureRegistry.in(MeasureGroup.DELIVERY), Stream.of(MeasureRegistry.SLIPPAGE_DAYS)))
                .forEach(column -> columns.add(figure(column)));
        return columns;
    }

    /** A footprint without a return has no figures, not even 0. */
    private static ColumnSpec<Line> figure(ColumnSpec<FigureScope> column) {
        return new ColumnSpec<>(
                column.title(),
                13,
                column.look(),
                line -> line.row().missing() ? null : column.value().apply(line.scope()));
    }

    private static String words(FootprintGrid.Row row, int dimension) {
        if (row.missing()) {
            return "no return";
        }
        FootprintGrid.Cell cell = row.cells().get(dimension);
        return cell.weakest() == null ? cell.words() : letter(cell.weakest()) + ": " + cell.words();
    }

    private static char letter(ConfidenceRating confidence) {
        return confidence == ConfidenceRating.UNRATED ? 'U' : confidence.letter();
    }
}
