package org.waymark.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.document.Block;
import org.waymark.document.Block.Bullets;
import org.waymark.document.Block.DataTable;
import org.waymark.document.Block.Layout;
import org.waymark.document.Block.Paragraph;
import org.waymark.document.Document;
import org.waymark.document.DocumentSection;
import org.waymark.document.TableCell;
import org.waymark.document.TableColumn;
import org.waymark.forecast.ExpectedCompletions;
import org.waymark.forecast.GreenSurprises;
import org.waymark.forecast.MilestoneOutlook;
import org.waymark.forecast.Outlook;
import org.waymark.forecast.TrackRecord;
import org.waymark.programme.Dimension;
import org.waymark.report.view.ForecastContent;
import org.waymark.report.view.ForecastPlots;
import org.waymark.report.view.ForecastWords;
import org.waymark.report.view.MilestoneLine;
import org.waymark.text.Dates;
import org.waymark.text.English;
import org.waymark.text.FigureText;
import org.waymark.text.SentText;

/**
 * Builds the document of the track record and the outlook: how reliable forecasts and ratings are, judged by the outcomes of earlier
 * ones, and when the open milestones are expected.
 */
public final class ForecastOutline {

    private static final List<TableColumn> SURPRISES = List.of(
            TableColumn.key("ID"),
            TableColumn.name("Title"),
            TableColumn.detail("Footprint"),
            TableColumn.shortText("Green in").lead("green in"),
            TableColumn.shortText("Baseline").lead("baseline"),
            TableColumn.shortText("Completed").lead("completed"),
            TableColumn.detail("Source"));

    private static final List<TableColumn> MILESTONES = List.of(
            TableColumn.key("ID"),
            TableColumn.name("Title"),
            TableColumn.detail("Footprint"),
            TableColumn.shortText("Forecast").lead("forecast"),
            TableColumn.shortText("50% range").lead("50%"),
            TableColumn.shortText("80% range").lead("80%"));

    private static final List<String> CALCULATED = List.of(
            "A report is the row of an open milestone in one month with a readable forecast date. All footprints are counted together, because few have the "
                    + TrackRecord.FEWEST + " completed milestones that a track record needs.",
            "The days are the completion date minus the forecast date. A milestone that is still open, stopped or no longer"
                    + " reported counts as open for as long as it is known to be (Kaplan and Meier 1958).",
            "A range is based on earlier forecasts that looked equally far ahead, of milestones that were open for as"
                    + " long. It shows what usually happens, not what will happen to this milestone.",
            "These figures say how forecasts and ratings compare with what happened. They do not say why, and nobody is"
                    + " ranked by them.");

    private final ForecastContent content;
    private final TrackRecord record;
    private final Outlook outlook;

    private ForecastOutline(ForecastContent content) {
        this.content = content;
        this.record = content.forecasts().record();
        this.outlook = content.forecasts().outlook();
    }

    /** Builds the document. */
    public static Document of(ForecastContent content) {
        return new ForecastOutline(content).document();
    }

    private Document document() {
        return new Document(
                SentText.tidy(content.programme()),
                "Track record and outlook, " + Dates.month(record.period()),
                "As of " + Dates.day(content.asOf()) + ". "
                        + ForecastWords.basis(content.forecasts().ledger(), record),
                content.narrowed(),
                headlines(),
                record.enough() ? sections() : List.of(),
                content.asOf());
    }

    private List<String> headlines() {
        if (!record.enough()) {
            return List.of(
                    ForecastWords.notEnough(record),
                    "A track record needs " + TrackRecord.FEWEST
                            + " milestones that were reported open with a forecast date and"
                            + " completed later. Earlier returns can be added with --previous.");
        }
        return List.of(
                ForecastWords.quarter(record),
                ForecastWords.surprises(record.surprises()),
                ForecastWords.backtest(outlook));
    }

    private List<DocumentSection> sections() {
        List<DocumentSection> sections = new ArrayList<>();
        sections.add(section(
                "errors",
                "Forecasts and their outcomes",
                List.of(
                        ForecastPlots.errors(record),
                        Paragraph.note(
                                "Days after the forecast date; a minus sign means before it. \"Half by +12\" means"
                                        + " that half of"
                                        + " the milestones are completed by the 12th day after the forecast date."))));
        if (!record.calibration().isEmpty()) {
            sections.add(
                    section(
                            "ratings",
                            "Ratings and their outcomes",
                            List.of(
                                    ForecastPlots.calibration(record),
                                    Paragraph.note(
                                            "The baseline date is the one given in the report with the rating. Milestones"
                                                    + " that are stopped now are left out. The interval is that of Wilson (1927)."))));
        }
        sections.add(section("surprises", "Green, but not completed by the baseline date", surprises()));
        if (!record.delays().steps().isEmpty()) {
            sections.add(section(
                    "delay",
                    "Delay against the first plan",
                    List.of(Paragraph.of(ForecastWords.delays(record)), ForecastPlots.delays(record))));
        }
        sections.add(section("expected", "The next six months", expected()));
        sections.add(section("outlook", "When the open milestones are expected", milestones()));
        sections.add(section("calculated", "How the figures are calculated", List.of(Bullets.of(CALCULATED))));
        return sections;
    }

    private static DocumentSection section(String id, String title, List<Block> blocks) {
        return new DocumentSection(id, "", title, blocks);
    }

    private List<Block> surprises() {
        List<Block> blocks = new ArrayList<>(List.of(Paragraph.of(ForecastWords.surprises(record.surprises()))));
        if (record.surprises().count() > 0) {
            blocks.add(DataTable.untitled(
                    Layout.LIST_WHEN_NARROW,
                    SURPRISES,
                    record.surprises().milestones().stream()
                            .map(ForecastOutline::surprise)
                            .toList()));
        }
        return blocks;
    }

    private static List<TableCell> surprise(GreenSurprises.Surprise each) {
        MilestoneLine line = MilestoneLine.of(each.course().footprint(), each.report(), "");
        return List.of(
                TableCell.of(line.id()),
                TableCell.of(line.title()),
                TableCell.of(line.footprint()),
                TableCell.of(Dates.shortMonth(each.report().key().period())),
                new TableCell.Day(each.report().baselineDate()),
                TableCell.of(
                        each.course().completedOn() == null
                                ? "not yet"
                                : FigureText.shortDate(each.course().completedOn())),
                TableCell.quiet(line.source()));
    }

    private List<Block> expected() {
        List<Block> blocks = new ArrayList<>(
                List.of(ForecastPlots.expected(outlook), Paragraph.note(ForecastWords.backtest(outlook))));
        if (!outlook.byDimension().isEmpty()) {
            blocks.add(byDimension());
        }
        return blocks;
    }

    private DataTable byDimension() {
        List<TableColumn> columns = new ArrayList<>(List.of(TableColumn.key("Dimension")));
        for (ExpectedCompletions month : outlook.expected()) {
            columns.add(TableColumn.number(Dates.shortMonth(month.period())));
        }
        List<List<TableCell>> rows = new ArrayList<>();
        for (Dimension dimension : Dimension.values()) {
            if (outlook.byDimension().containsKey(dimension)) {
                rows.add(row(dimension.label(), outlook.byDimension().get(dimension)));
            }
        }
        rows.add(row("All", outlook.expected()));
        return new DataTable(
                "Completions expected by the end of each month, by dimension",
                -1,
                "",
                Layout.COLUMNS,
                columns,
                rows,
                true);
    }

    private static List<TableCell> row(String label, @Nullable List<ExpectedCompletions> months) {
        List<TableCell> row = new ArrayList<>(List.of(TableCell.of(label)));
        if (months != null) {
            months.forEach(month ->
                    row.add(TableCell.of(Math.round(month.mean()) + " (" + month.low() + "-" + month.high() + ")")));
        }
        return row;
    }

    private List<Block> milestones() {
        if (outlook.milestones().isEmpty()) {
            return List.of(Paragraph.of("No milestone is open with a readable forecast date."));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of("An 80% range contains four completions in five; a 50% range contains half. \"Not"
                + " known\" means that no earlier forecast was open for so long."));
        blocks.add(DataTable.untitled(
                Layout.LIST_WHEN_NARROW,
                MILESTONES,
                outlook.milestones().stream().map(ForecastOutline::milestone).toList()));
        blocks.add(Paragraph.note(ForecastWords.backtest(outlook)));
        if (outlook.withoutForecast() > 0) {
            blocks.add(Paragraph.note(English.count(outlook.withoutForecast(), "open milestone")
                    + English.agree(outlook.withoutForecast(), " has", " have") + " no readable forecast date."));
        }
        return blocks;
    }

    private static List<TableCell> milestone(MilestoneOutlook each) {
        MilestoneLine line = MilestoneLine.of(each.footprint(), each.milestone(), "");
        return List.of(
                TableCell.of(line.id()),
                TableCell.of(line.title()),
                TableCell.of(line.footprint()),
                new TableCell.Day(each.milestone().forecastDate()),
                TableCell.of(ForecastWords.range(each.range50())),
                TableCell.of(ForecastWords.range(each.range80())));
    }
}
