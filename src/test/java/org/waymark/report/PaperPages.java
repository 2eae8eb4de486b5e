package org.waymark.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Assumptions;
import org.waymark.tools.samples.LibreOffice;

/** The words on each page of a document or of slides, as LibreOffice lays them out. */
record PaperPages(List<String> pages) {

    /** Ends the test as skipped where LibreOffice is not installed. */
    static PaperPages of(Path file) throws IOException {
        Path pdf = file.resolveSibling(file.getFileName() + ".pdf");
        try {
            LibreOffice.save(file, pdf);
        } catch (LibreOffice.Absent e) {
            Assumptions.abort(e.getMessage());
        }
        List<String> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            PDFTextStripper stripper = new PDFTextStripper();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(bare(stripper.getText(document)));
            }
        }
        return new PaperPages(pages);
    }

    /** The only page that begins with these words. */
    String beginning(String words) {
        List<String> found =
                pages.stream().filter(page -> page.startsWith(bare(words))).toList();
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " pages begin with \"" + words + "\"");
        }
        return found.get(0);
    }

    /** The text without spaces and line breaks, which depend on the layout. */
    static String bare(String text) {
        return text.replaceAll("\\s+", "");
    }
}
