package org.waymark.compare.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.waymark.check.Milestone;
import org.waymark.compare.DimensionMoves;
import org.waymark.compare.MilestoneChange;
import org.waymark.document.Block.DataTable;
import org.waymark.document.Block.Layout;
import org.waymark.document.TableCell;
import org.waymark.document.TableColumn;
import org.waymark.programme.Dimension;
import org.waymark.programme.Status;
import org.waymark.report.view.ConfidenceRating;
import org.waymark.report.view.MilestoneLine;
import org.waymark.report.view.SourceNames;
import org.waymark.text.FigureText;
import org.waymark.text.SentText;

/**
 * Builds the tables of the changes in a dimension, one for each kind of change.
 *
 * @param sources the names of the rows of milestones
 */
record MoveTables(SourceNames sources) {

    List<DataTable> of(DimensionMoves moves) {
        List<DataTable> tables = new ArrayList<>();
        moves.byKind()
                .forEach((kind, own) -> tables.add(DataTable.list(
                        kind.label(),
                        Layout.LIST_WHEN_NARROW,
                        columns(),
                        own.stream().map(this::row).toList())));
        return tables;
    }

    private List<TableColumn> columns() {
        return List.of(
                TableColumn.mark("RAG"),
                TableColumn.key("ID"),
                TableColumn.name("Title"),
                TableColumn.detail("Change"),
                TableColumn.detail("Footprint"),
                TableColumn.detail(sources.heading()).notInText());
    }

    private List<TableCell> row(MilestoneChange move) {
        MilestoneLine line = MilestoneLine.of(move.tracked(), "");
        return List.of(
                new TableCell.Marked(
                        line.confidence() == null ? null : line.confidence().badge()),
                TableCell.of(line.id()),
                TableCell.of(line.title()),
                TableCell.of(words(move, line)),
                TableCell.of(line.footprint()),
                TableCell.quiet(sources.of(line.address())));
    }

    private static String words(MilestoneChange move, MilestoneLine line) {
        return switch (move.kind()) {
            case COMPLETED, ADDED -> line.now();
            case REOPENED -> "was completed, " + line.now();
            case STOPPED -> "was " + state(move.before());
            case RESUMED -> "was stopped, " + line.now();
            case WORSENED, IMPROVED ->
                confidence(move.before()) + " to " + confidence(move.tracked().milestone());
            case LATER, EARLIER ->
                moved(
                        move,
                        move.before().forecastDate(),
                        move.tracked().milestone().forecastDate());
            case BASELINE ->
                moved(
                                move,
                                move.before().baselineDate(),
                                move.tracked().milestone().baselineDate())
                        + reference(move.tracked().milestone().rebaselineRef());
            case DIMENSION ->
                label(move.before().dimension()) + " to "
                        + label(move.tracked().milestone().dimension());
            case REMOVED -> "was " + state(move.tracked().milestone());
        };
    }

    private static String moved(MilestoneChange move, @Nullable LocalDate from, @Nullable LocalDate to) {
        return FigureText.later((double) move.days()) + ": " + FigureText.shortDate(from) + " to "
                + FigureText.shortDate(to);
    }

    private static String reference(@Nullable String rebaseline) {
        return rebaseline == null || rebaseline.isBlank()
                ? ", no reference given"
                : ", agreed in " + SentText.quoted(rebaseline);
    }

    private static String state(Milestone milestone) {
        Status status = milestone.status();
        if (status == null) {
            return "without a readable status";
        }
        String words = status.label().toLowerCase(Locale.ROOT);
        return status.open() ? words + ", " + confidence(milestone) : words;
    }

    private static String confidence(Milestone milestone) {
        return ConfidenceRating.of(milestone.rag()).word();
    }

    private static String label(@Nullable Dimension dimension) {
        return dimension == null ? "none" : dimension.label();
    }
}
