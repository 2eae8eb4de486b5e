package org.waymark.report.document;

import java.util.ArrayList;
import java.util.List;
import org.waymark.report.view.Highlight;
import org.waymark.report.view.Highlights;
import org.waymark.report.view.MilestoneLine;
import org.waymark.text.Formats;

/** What is new since the previous period, over all dimensions. */
final class Changes {

    private static final int NAMED = 6;

    private Changes() {}

    static void add(Highlights highlights, Paper paper) {
        paper.page(highlights.newsTitle());
        if (highlights.news().isEmpty()) {
            paper.add(Style.BODY, highlights.noNews());
        }
        for (Highlight news : highlights.news()) {
            paper.add(Style.HEADING_2, news.title() + " (" + Formats.count(news.total()) + ")");
            List<String> said = new ArrayList<>(
                    news.shown().stream().limit(NAMED).map(Changes::words).toList());
            if (news.total() > said.size()) {
                said.add("And " + Formats.count(news.total() - said.size()) + " more in the workbook.");
            }
            paper.bullets(said);
        }
    }

    private static String words(MilestoneLine line) {
        String points = line.points().isEmpty() ? "" : ", " + line.points();
        return line.title() + " (" + line.id() + ", " + line.footprint() + points + ")";
    }
}
