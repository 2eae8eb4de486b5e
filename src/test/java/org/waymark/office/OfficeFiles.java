package org.waymark.office;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import org.apache.poi.ooxml.POIXMLDocument;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** A file of each kind with one chart in it. */
final class OfficeFiles {

    private OfficeFiles() {}

    static byte[] workbook(ChartSpec spec) throws IOException {
        try (XSSFWorkbook workbook = ChartBook.of(spec)) {
            XSSFClientAnchor anchor = new XSSFClientAnchor(0, 0, 0, 0, 0, 10, 9, 30);
            ChartWriter.onSheet(workbook.getSheetAt(0), anchor, spec, ChartBook.cells(spec));
            return bytes(workbook);
        }
    }

    static byte[] document(ChartSpec spec) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            ChartWriter.inDocument(document, document.createParagraph().createRun(), spec, OfficeBrand.NONE, 450, 220);
            return bytes(document);
        }
    }

    static byte[] slides(ChartSpec spec) throws IOException {
        try (XMLSlideShow slides = new XMLSlideShow()) {
            ChartWriter.onSlide(
                    slides, slides.createSlide(), spec, OfficeBrand.NONE, 14, new Rectangle2D.Double(60, 80, 600, 400));
            return bytes(slides);
        }
    }

    private static byte[] bytes(POIXMLDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        OfficeSave.write(document, "Progress in October", LocalDate.of(2026, 11, 16), out);
        return out.toByteArray();
    }
}
