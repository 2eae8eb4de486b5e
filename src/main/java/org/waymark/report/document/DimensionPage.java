package org.waymark.report.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.waymark.office.ChartSpec;
import org.waymark.report.board.MeasuresTable;
import org.waymark.report.board.RatingsChart;
import org.waymark.report.board.WatchTable;
import org.waymark.report.view.Formats;
import org.waymark.report.view.Grid;
import org.waymark.report.view.Highlight;
import org.waymark.report.view.MilestoneLine;
import org.waymark.report.view.Section;

/** The page of one dimension. */
final class DimensionPage {

    private static final double CHART = 175;
    private static final int BARS = 8;
    private static final int WATCHED = 4;
    private static final int NEWS = 3;

    private DimensionPage() {}

    static void add(Section section, Grid grid, Paper paper) throws IOException {
        paper.page(section.number() + " " + section.label() + ": " + Formats.lower(section.theme()));
        paper.add(Style.ABOUT, section.about());
        if (section.empty()) {
            paper.add(Style.BODY, "No return has a milestone in this dimension.");
        } else {
            figures(section, grid, paper);
            paper.table(MeasuresTable.onPaper(section));
            watch(section, paper);
        }
        news(section, paper);
    }

    private static void figures(Section section, Grid grid, Paper paper) throws IOException {
        List<ChartSpec> charts = new ArrayList<>();
        ChartSpec ratings = RatingsChart.byFootprint(section, grid, BARS);
        if (ratings != null) {
            charts.add(ratings);
        }
        if (!charts.isEmpty()) {
            paper.figure(charts, "Confidence of the open milestones in " + section.label() + ".", CHART);
        }
    }

    private static void watch(Section section, Paper paper) {
        paper.add(Style.HEADING_2, "Milestones to watch");
        var table = WatchTable.onPaper(section, WATCHED);
        if (table.empty()) {
            paper.add(Style.BODY, section.highlights().overdue().none());
        } else {
            paper.table(table);
        }
    }

    private static void news(Section section, Paper paper) {
        paper.add(Style.HEADING_2, section.highlights().newsTitle());
        if (section.highlights().news().isEmpty()) {
            paper.add(Style.BODY, section.highlights().noNews());
            return;
        }
        List<String> said = new ArrayList<>();
        for (Highlight news : section.highlights().news()) {
            List<String> names = new ArrayList<>(
                    news.shown().stream().limit(NEWS).map(DimensionPage::name).toList());
            if (news.total() > names.size()) {
                names.add(Formats.count(news.total() - names.size()) + " more");
            }
            said.add(news.title() + " (" + Formats.count(news.total()) + "): " + Formats.list(names) + ".");
        }
        paper.bullets(said);
    }

    private static String name(MilestoneLine line) {
        return line.id() + " of " + line.footprint();
    }
}
