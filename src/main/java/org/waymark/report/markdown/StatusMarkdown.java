package org.waymark.report.markdown;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.waymark.report.status.CollectionStatus;
import org.waymark.report.status.StatusView;
import org.waymark.report.view.CoverageView;

/** Writes who has sent what as GitHub-flavoured Markdown. */
public final class StatusMarkdown {

    /** Writes the whole document; flushes but does not close {@code out}. */
    public void render(CollectionStatus status, Writer out) throws IOException {
        StatusView view = StatusView.of(status);
        Markdown markdown = new Markdown();
        markdown.heading(1, view.programme() + ": returns for " + view.month());
        markdown.paragraph(view.speaks());
        markdown.table(
                view.counts().stream().map(count -> ">" + count.label()).toList(),
                List.of(view.counts().stream().map(CoverageView.Count::value).toList()));
        markdown.list(view.rates().stream()
                .map(rate -> rate.label() + ": " + rate.value() + ", " + rate.basis() + ".")
                .toList());
        chase(view, markdown);
        rows(view, markdown);
        list("Not expected, or not readable", view.strays(), markdown);
        list("Superseded", view.superseded(), markdown);
        out.write(markdown.text());
        out.flush();
    }

    private static void chase(StatusView view, Markdown markdown) {
        markdown.heading(2, "To chase");
        if (view.chase().isEmpty()) {
            markdown.paragraph("Nobody: every return is in, accepted and on time.");
            return;
        }
        markdown.table(
                List.of("Footprint", "What to ask", "Why"),
                view.chase().stream()
                        .map(each -> List.of(each.who(), each.ask(), each.why()))
                        .toList());
    }

    private static void rows(StatusView view, Markdown markdown) {
        if (view.rows().isEmpty()) {
            return;
        }
        markdown.heading(2, "Every footprint");
        markdown.table(
                List.of("Code", "Footprint", "Return", "Submitted", ">Errors", ">Warnings", "File"),
                view.rows().stream()
                        .map(row -> List.of(
                                row.code(),
                                row.name(),
                                row.standing(),
                                row.submitted(),
                                row.errors(),
                                row.warnings(),
                                row.file()))
                        .toList());
    }

    private static void list(String heading, List<String> items, Markdown markdown) {
        if (!items.isEmpty()) {
            markdown.heading(2, heading).list(items);
        }
    }
}
