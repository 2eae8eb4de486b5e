package org.waymark.report.html;

import java.util.ArrayList;
import java.util.List;
import org.waymark.report.view.ReportView;
import org.waymark.report.view.Section;

/** What the page's template shows: the view and the pictures that go with it. */
public record Page(ReportView view, String version, List<Chapter> chapters, Chapter overall, SlippagePicture slippage) {

    /** A dimension and its pictures. */
    public record Chapter(Section section, RagPicture rag, FunnelPicture funnel) {}

    public Page {
        chapters = List.copyOf(chapters);
    }

    static Page of(ReportView view, String version) {
        List<Chapter> chapters = new ArrayList<>();
        for (Section section : view.dimensions()) {
            chapters.add(chapter(section));
        }
        return new Page(view, version, chapters, chapter(view.overall()), SlippagePicture.of(view));
    }

    private static Chapter chapter(Section section) {
        return new Chapter(section, RagPicture.of(section), FunnelPicture.of(section));
    }
}
