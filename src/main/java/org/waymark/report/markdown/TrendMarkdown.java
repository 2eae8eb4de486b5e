package org.waymark.report.markdown;

import java.util.ArrayList;
import java.util.List;
import org.waymark.document.MarkdownText;
import org.waymark.report.view.ChartView;
import org.waymark.report.view.TrendView;
import org.waymark.terminal.Sparkline;

/** Trends in Markdown: a table of charts, each as a word of blocks and in words. */
final class TrendMarkdown {

    private static final char GAP = '·';

    private TrendMarkdown() {}

    /** The charts, and below them every month in figures. */
    static void overall(TrendView trend, MarkdownText markdown) {
        markdown.heading(2, "Trend");
        if (!trend.telling()) {
            markdown.paragraph("There are too few months with data to show a trend.");
            return;
        }
        charts(trend, markdown);
        markdown.paragraph("One bar a month, from 0 to 100%; " + GAP
                + " no data. Limits: mean less and plus 2.66 times the mean moving range.");
        List<String> heads = new ArrayList<>(List.of("Month"));
        trend.charts().forEach(chart -> heads.add(">" + chart.label()));
        heads.add("Confidence of the open");
        List<List<String>> rows = new ArrayList<>();
        for (TrendView.Month month : trend.table()) {
            List<String> cells = new ArrayList<>(List.of(month.month()));
            cells.addAll(month.values());
            cells.add(month.ratings());
            rows.add(cells);
        }
        markdown.table(heads, rows);
    }

    /** The charts of a part of the programme; nothing when there is nothing to follow. */
    static void part(TrendView trend, MarkdownText markdown) {
        if (trend.telling()) {
            markdown.heading(3, "Trend");
            charts(trend, markdown);
        }
    }

    private static void charts(TrendView trend, MarkdownText markdown) {
        List<List<String>> rows = new ArrayList<>();
        for (ChartView chart : trend.charts()) {
            String word = Sparkline.of(
                    chart.values(), Sparkline.BLOCKS, GAP, trend.months().size());
            rows.add(List.of(chart.label(), word, chart.now(), chart.note()));
        }
        markdown.table(List.of("Measure", trend.span(), ">Now", "In words"), rows);
    }
}
