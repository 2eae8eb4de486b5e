package org.waymark.report.document;

import java.util.ArrayList;
import java.util.List;
import org.waymark.report.view.HighlightList;
import org.waymark.report.view.MilestoneLine;
import org.waymark.report.view.SectionHighlights;
import org.waymark.text.English;

/** Writes the chapter on changes since the previous period, over all dimensions. */
final class ChangesChapter {

    private static final int NAMED = 6;

    private ChangesChapter() {}

    static void add(SectionHighlights highlights, PaperWriter paper) {
        paper.page(highlights.newsTitle());
        if (highlights.news().isEmpty()) {
            paper.add(WordStyle.BODY, highlights.noNews());
        }
        for (HighlightList news : highlights.news()) {
            paper.add(WordStyle.HEADING_2, news.title() + " (" + English.number(news.total()) + ")");
            List<String> items = new ArrayList<>(news.shown().stream()
                    .limit(NAMED)
                    .map(ChangesChapter::words)
                    .toList());
            if (news.total() > items.size()) {
                items.add("And " + English.number(news.total() - items.size()) + " more in the workbook.");
            }
            paper.bullets(items);
        }
    }

    private static String words(MilestoneLine line) {
        String points = line.points().isEmpty() ? "" : ", " + line.points();
        return line.title() + " (" + line.id() + ", " + line.footprint() + points + ")";
    }
}
