package org.waymark.pack.data;

import java.util.ArrayList;
import java.util.List;
import org.waymark.findings.CsvChecks;
import org.waymark.findings.CsvFindings;
import org.waymark.findings.FindingsFormat;
import org.waymark.findings.FindingsPresentation;
import org.waymark.pack.content.PackContent;
import org.waymark.pack.content.PackDocument;
import org.waymark.pack.content.PackFiles;
import org.waymark.report.csv.CsvReport;
import org.waymark.report.csv.ForecastCsv;
import org.waymark.report.csv.StatusCsv;
import org.waymark.report.json.JsonReport;

/**
 * The data files of a pack with their description as a data package, {@code chase.csv}, the list of footprints that need to
 * act, and {@code decisions.csv}, the list of decisions to record.
 */
public final class DataDocuments {

    private static final int NO_WIDTH = 80;

    private DataDocuments() {}

    public static List<PackDocument> of(PackContent content) {
        List<DataTable> tables = tables(content);
        List<PackDocument> documents = new ArrayList<>();
        documents.add(PackDocument.text(
                PackFiles.REPORT, out -> new JsonReport(content.version()).render(content.progress(), out)));
        tables.forEach(table -> documents.add(table.document()));
        documents.add(PackDocument.text(DataPackage.PATH, new DataPackage(content.progress(), tables)::writeTo));
        documents.add(PackDocument.text("decisions.csv", new DecisionsCsv(content.progress())::writeTo));
        documents.add(PackDocument.text(
                "chase.csv", out -> new StatusCsv().render(content.status().toChase(), out)));
        return documents;
    }

    /** The tables in the folder {@code data}. */
    private static List<DataTable> tables(PackContent content) {
        FindingsPresentation plain =
                new FindingsPresentation(content.version(), content.programme(), NO_WIDTH, false, null, null);
        ColumnLayouts layouts = new ColumnLayouts(content);
        HistoryCsv history = new HistoryCsv(content, layouts);
        MilestonesCsv milestones = new MilestonesCsv(content.progress(), layouts);
        return List.of(
                new DataTable(
                        PackFiles.HISTORY,
                        "Milestones behind every month of the trends, with the figures that count each of them",
                        history.columns(),
                        history::writeTo),
                new DataTable(
                        PackFiles.MILESTONES,
                        "Milestones of the returns that count, with the figures that count each of them",
                        milestones.columns(),
                        milestones::writeTo),
                new DataTable(
                        PackFiles.COLUMNS,
                        "The column of each field in the tables that milestones were read from",
                        layouts.columns(),
                        layouts::writeTo),
                new DataTable(
                        "data/measures.csv",
                        "Figures, overall, by dimension, by footprint and by both",
                        CsvReport.COLUMNS,
                        out -> new CsvReport().render(content.progress(), out)),
                new DataTable(
                        "data/trend.csv",
                        "Trends by month, with the control limits of flows",
                        TrendCsv.columns(),
                        out -> new TrendCsv(content).writeTo(out)),
                new DataTable(
                        "data/forecasts.csv",
                        "Forecasts of open milestones by month, with their outcomes",
                        ForecastCsv.COLUMNS,
                        out -> ForecastCsv.write(content.forecasts().ledger(), out)),
                new DataTable(
                        "data/findings.csv",
                        "Findings in the returns of the month that count",
                        CsvFindings.COLUMNS,
                        out -> FindingsFormat.CSV.writer(plain).write(content.counting(), out)),
                new DataTable(
                        "data/checks.csv",
                        "How often each check was made in each return of the month that counts",
                        CsvChecks.COLUMNS,
                        out -> new CsvChecks().write(content.counting(), out)),
                new DataTable(
                        PackFiles.COVERAGE,
                        "Expected footprints and the state of their returns",
                        StatusCsv.COLUMNS,
                        out -> new StatusCsv().render(content.status(), out)));
    }
}
