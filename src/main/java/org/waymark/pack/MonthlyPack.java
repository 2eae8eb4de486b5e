package org.waymark.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.waymark.document.WriterOptions;
import org.waymark.pack.content.PackContent;
import org.waymark.pack.content.PackDocument;
import org.waymark.pack.data.DataDocuments;
import org.waymark.pack.pages.PackPages;
import org.waymark.report.ReportContent;
import org.waymark.report.ReportFormat;
import org.waymark.report.slides.SlidesReport;
import org.waymark.report.workbook.WorkbookReport;
import org.waymark.terminal.TextStyle;

/**
 * Lists the documents of the monthly pack, without its manifest. The documents that take longest to write come first, so
 * that all threads finish at about the same time.
 */
public final class MonthlyPack {

    private MonthlyPack() {}

    /**
     * The manifest of a pack.
     *
     * @param files the pack's other files, sorted by path
     */
    public static PackDocument manifest(PackContent content, List<PackFile> files) {
        return Manifest.document(content, files);
    }

    public static List<PackDocument> documents(PackContent content) {
        List<PackDocument> documents = new ArrayList<>();
        ReportContent report = content.report();
        documents.add(PackDocument.bytes(
                "progress.xlsx",
                out -> new WorkbookReport()
                        .render(report.progress(), report.findings(), report.forecasts(), report.version(), out)));
        documents.add(PackDocument.bytes(
                "board-slides.pptx", out -> new SlidesReport(content.programme().branding()).render(report, out)));
        documents.add(PackDocument.bytes(
                "board-report.docx",
                out -> ReportFormat.DOCX
                        .renderer(new WriterOptions(
                                report.version(),
                                TextStyle.plain(),
                                content.programme().branding()))
                        .render(report, out)));
        documents.addAll(DataDocuments.of(content));
        List<String> files = documents.stream().map(PackDocument::path).collect(Collectors.toList());
        files.add(Manifest.PATH);
        documents.addAll(PackPages.of(content, files));
        return documents;
    }
}
