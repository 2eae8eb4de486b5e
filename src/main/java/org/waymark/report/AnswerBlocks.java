package org.waymark.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.document.Block;
import org.waymark.document.Block.DataTable;
import org.waymark.document.Block.Layout;
import org.waymark.document.Block.Paragraph;
import org.waymark.document.DocumentSection;
import org.waymark.document.TableCell;
import org.waymark.document.TableColumn;
import org.waymark.forecast.Forecasts;
import org.waymark.report.view.DecisionLine;
import org.waymark.report.view.ForecastWords;
import org.waymark.report.view.ReportSection;
import org.waymark.report.view.ReportView;
import org.waymark.report.view.SourceNames;
import org.waymark.text.English;

/** Builds the blocks that answer first: the decisions, and the dimensions in one table. */
final class AnswerBlocks {

    /** The width, in characters, from which text has room for the column of slips. */
    private static final int ROOM_FOR_SLIPS = 76;

    /** The width, in characters, from which text has room for the column of rates by month. */
    private static final int ROOM_FOR_MONTHS = 100;

    private AnswerBlocks() {}

    /** What needs a decision, such as {@code Needs a decision: 6}. */
    static String decisionsTitle(ReportView view) {
        return "Needs a decision: " + English.number(view.decisions().size());
    }

    /** The milestones that need a decision, each with the words of its sender. */
    static List<Block> decisions(ReportView view, SourceNames sources) {
        if (view.decisions().isEmpty()) {
            return List.of(Paragraph.of(view.pressing().none()));
        }
        List<Block> blocks = new ArrayList<>();
        for (DecisionLine decision : view.decisions()) {
            blocks.add(decision.block(
                    decision.narrative(), sources.of(decision.milestone().address())));
        }
        return blocks;
    }

    /** What changed since the previous period, as counts. */
    static DocumentSection changes(ReportView view) {
        return DocumentSection.titled(
                "changes", view.changes().title(), Paragraph.of(view.changes().list()));
    }

    /** One row for each dimension, and one for all of them if there are several. */
    static DataTable dimensions(ReportView view) {
        boolean months = view.overall().trend().telling();
        List<TableColumn> columns = new ArrayList<>(List.of(
                TableColumn.key("Dimension"),
                TableColumn.number("Open"),
                TableColumn.shortText("Confidence"),
                TableColumn.number("Completed")));
        if (months) {
            columns.add(TableColumn.shortText("Over time").from(ROOM_FOR_MONTHS));
        }
        columns.add(TableColumn.number("Overdue"));
        columns.add(TableColumn.number("Worst slip").from(ROOM_FOR_SLIPS));
        List<List<TableCell>> rows = new ArrayList<>();
        view.dimensions().forEach(section -> rows.add(row(section, section.number() + " " + section.label(), months)));
        boolean summed = rows.size() > 1;
        if (summed) {
            rows.add(row(view.overall(), "All", months));
        }
        return new DataTable("", -1, "", Layout.COLUMNS, columns, rows, summed);
    }

    private static List<TableCell> row(ReportSection section, String label, boolean months) {
        List<TableCell> cells = new ArrayList<>(List.of(
                TableCell.of(label),
                TableCell.of(section.measures().open()),
                new TableCell.Rated(section.bar().bar()),
                new TableCell.Share(
                        section.measures().completionRate().value(),
                        section.measures().completionRate().n())));
        if (months) {
            cells.add(SectionBlocks.completed(section.trend()));
        }
        cells.add(TableCell.of(section.measures().overdue()));
        cells.add(new TableCell.SignedDelay(section.latestForecast()));
        return cells;
    }

    /** How reliable the forecasts of this programme have been, in a sentence; empty without enough history. */
    static Optional<DocumentSection> forecasts(Forecasts forecasts) {
        return forecasts.record().enough()
                ? Optional.of(DocumentSection.titled(
                        "forecasts",
                        "Forecasts",
                        Paragraph.of(English.capital(English.count(
                                        forecasts.ledger().periods().size(), "month"))
                                + " of history. " + ForecastWords.quarter(forecasts.record())
                                + " More: waymark forecast")))
                : Optional.empty();
    }
}
