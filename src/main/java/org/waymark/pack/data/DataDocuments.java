package org.waymark.pack.data;

import java.util.List;
import org.waymark.findings.FindingsFormat;
import org.waymark.findings.FindingsPresentation;
import org.waymark.pack.content.PackContent;
import org.waymark.pack.content.PackDocument;
import org.waymark.report.csv.CsvReport;
import org.waymark.report.csv.ForecastCsv;
import org.waymark.report.csv.StatusCsv;
import org.waymark.report.json.JsonReport;

/** The data files of a pack, {@code chase.csv}, the list of footprints that need to act, and {@code decisions.csv},
 * the list of decisions to record. */
public final class DataDocuments {

    private static final int NO_WIDTH = 80;

    private DataDocuments() {}

    public static List<PackDocument> of(PackContent content) {
        FindingsPresentation plain =
                new FindingsPresentation(content.version(), content.programme(), NO_WIDTH, false, null, null);
        return List.of(
                PackDocument.text(
                        "data/report.json", out -> new JsonReport(content.version()).render(content.progress(), out)),
                PackDocument.text("data/history.csv", new HistoryCsv(content)::writeTo),
                PackDocument.text("data/milestones.csv", new MilestonesCsv(content.progress())::writeTo),
                PackDocument.text("data/measures.csv", out -> new CsvReport().render(content.progress(), out)),
                PackDocument.text("data/trend.csv", new TrendCsv(content)::writeTo),
                PackDocument.text(
                        "data/forecasts.csv",
                        out -> ForecastCsv.write(content.forecasts().ledger(), out)),
                PackDocument.text(
                        "data/findings.csv",
                        out -> FindingsFormat.CSV.writer(plain).write(content.counting(), out)),
                PackDocument.text("data/coverage.csv", out -> new StatusCsv().render(content.status(), out)),
                PackDocument.text("decisions.csv", new DecisionsCsv(content.progress())::writeTo),
                PackDocument.text(
                        "chase.csv",
                        out -> new StatusCsv().render(content.status().toChase(), out)));
    }
}
