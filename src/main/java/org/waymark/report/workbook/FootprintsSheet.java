package org.waymark.report.workbook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.office.PaletteColour;
import org.waymark.progress.MeasureGroup;
import org.waymark.progress.MeasureRegistry;
import org.waymark.progress.ReturnState;
import org.waymark.report.board.RatingStyle;
import org.waymark.report.view.ConfidenceRating;
import org.waymark.report.view.FootprintGrid;
import org.waymark.report.view.FootprintView;
import org.waymark.report.view.ReportSection;
import org.waymark.report.view.ReportView;
import org.waymark.report.workbook.SheetWriter.WrittenTable;

/** The sheet of the footprints: the ratings of each by dimension, and its key figures. */
final class FootprintsSheet {

    private static final Map<String, PaletteColour> STATES = Map.of(
            ReturnState.ACCEPTED.label(), PaletteColour.GREEN,
            ReturnState.NEEDS_CORRECTION.label(), PaletteColour.AMBER,
            ReturnState.MISSING.label(), PaletteColour.RED);

    private static final Map<String, PaletteColour> LETTERS = Arrays.stream(ConfidenceRating.values())
            .collect(Collectors.toMap(rating -> RatingStyle.letter(rating) + ": ", RatingStyle::colour));

    private FootprintsSheet() {}

    static void write(SheetWriter tab, ReportView view, TrendSheet trend) {
        List<String> dimensions = view.grid().columns();
        List<ColumnSpec<FootprintView>> columns = columns(dimensions);
        tab.head(
                "Footprints",
                List.of(
                        "Each cell starts with the letter of the most cautious rating in it: R red, A amber, U unrated, G green.",
                        "A footprint without a return has no figures; they are not estimated."));
        List<FootprintView> footprints = List.copyOf(view.footprints());
        WrittenTable<FootprintView> table = tab.table("Footprints", columns, footprints);
        trend.sparklines(
                tab,
                table,
                OverviewSheet.BY_MONTH,
                footprints.stream().map(FootprintView::section).toList());
        WordColours marks = new WordColours(table).words("Return", STATES);
        dimensions.forEach(dimension -> marks.beginnings(dimension, LETTERS));
        SheetLayout.of(tab, columns).header(table.header(), 2).paper();
    }

    private static List<ColumnSpec<FootprintView>> columns(List<String> dimensions) {
        List<ColumnSpec<FootprintView>> columns = new ArrayList<>();
        columns.add(ColumnSpec.text("Footprint code", 13, FootprintView::code));
        columns.add(ColumnSpec.text("Footprint", 28, FootprintView::name));
        columns.add(ColumnSpec.text("Return", 13, footprint -> footprint.state().label()));
        for (int at = 0; at < dimensions.size(); at++) {
            int dimension = at;
            columns.add(ColumnSpec.text(dimensions.get(at), 22, footprint -> words(footprint, dimension)));
        }
        columns.add(ColumnSpec.text(OverviewSheet.BY_MONTH, 16, footprint -> null));
        MeasureColumns.withoutQuartiles(Stream.concat(
                        MeasureRegistry.in(MeasureGroup.DELIVERY), Stream.of(MeasureRegistry.SLIPPAGE_DAYS)))
                .forEach(column -> columns.add(figure(column)));
        return columns;
    }

    /** A footprint without a return has empty cells, because 0 would be a claim. */
    private static ColumnSpec<FootprintView> figure(ColumnSpec<ReportSection> column) {
        return new ColumnSpec<>(
                column.title(),
                13,
                column.look(),
                footprint -> footprint.missing() ? null : column.value().apply(footprint.section()));
    }

    private static String words(FootprintView footprint, int dimension) {
        if (footprint.missing()) {
            return "no return";
        }
        FootprintGrid.Cell cell = footprint.cells().get(dimension);
        return cell.weakest() == null ? cell.words() : RatingStyle.letter(cell.weakest()) + ": " + cell.words();
    }
}
