package org.waymark.report.document;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;
import org.waymark.office.BlankOfficeFile;
import org.waymark.office.ChartSpec;
import org.waymark.office.ChartWriter;
import org.waymark.office.OfficeSave;
import org.waymark.report.board.BoardTable;

/** Writes a Word document from its first paragraph to its last. It numbers tables and figures. */
final class PaperWriter {

    private static final List<String> PARTS = List.of(
            "[Content_Types].xml",
            "_rels/.rels",
            "word/document.xml",
            "word/_rels/document.xml.rels",
            "word/styles.xml",
            "word/numbering.xml",
            "word/settings.xml",
            "word/footer1.xml");

    /** The width of the text in points: A4 less its margins. */
    static final int WIDTH = 481;

    private final XWPFDocument document;
    private int tables;
    private int figures;

    PaperWriter() throws IOException {
        document = new XWPFDocument(BlankOfficeFile.open(PaperWriter.class, PARTS));
    }

    /** Sets the text at the foot of every page, before the page number. */
    void footer(String text) {
        XWPFParagraph line = document.getFooterList().get(0).getParagraphArray(0);
        line.createRun().setText(text);
        line.createRun().addTab();
        line.createRun().setText("Page ");
        field(line, "PAGE", 1);
        line.createRun().setText(" of ");
        field(line, "NUMPAGES", 1);
    }

    /** Adds a paragraph; nothing when the text is empty. */
    void add(WordStyle style, String text) {
        if (!text.isEmpty()) {
            paragraph(style).createRun().setText(text);
        }
    }

    /** Starts a page with a heading. */
    void page(String heading) {
        XWPFParagraph paragraph = paragraph(WordStyle.HEADING_1);
        paragraph.setPageBreak(true);
        paragraph.createRun().setText(heading);
    }

    void bullets(List<String> items) {
        items.forEach(item -> add(WordStyle.BULLET, item));
    }

    /** Adds a table with its caption above and the number of rows not shown below. */
    void table(BoardTable table) {
        tables++;
        caption(WordStyle.TABLE_CAPTION, "Table", tables, table.caption());
        PaperTable.add(table, document);
        add(WordStyle.NOTE, table.rest());
    }

    /** Adds a table of few, large numbers. */
    void numbers(BoardTable table) {
        tables++;
        caption(WordStyle.TABLE_CAPTION, "Table", tables, table.caption());
        PaperTable.add(table, document, WordStyle.BIG_NUMBER);
    }

    /**
     * Adds charts side by side, with one caption below them.
     *
     * @param height the height of the charts in points
     */
    void figure(List<ChartSpec> charts, String caption, double height) throws IOException {
        XWPFParagraph line = paragraph(WordStyle.FIGURE);
        for (ChartSpec chart : charts) {
            ChartWriter.inDocument(document, line.createRun(), chart, (double) WIDTH / charts.size(), height);
        }
        figures++;
        caption(WordStyle.CAPTION, "Figure", figures, caption);
    }

    private void caption(WordStyle style, String kind, int number, String text) {
        XWPFParagraph caption = paragraph(style);
        caption.createRun().setText(kind + " ");
        field(caption, "SEQ " + kind + " \\* ARABIC", number);
        caption.createRun().setText(". " + text);
    }

    /** Writes the paper; neither flushes nor closes {@code out}. */
    void write(String title, LocalDate day, OutputStream out) throws IOException {
        OfficeSave.write(document, title, day, out);
    }

    private XWPFParagraph paragraph(WordStyle style) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style.id());
        return paragraph;
    }

    /** Adds a field with the value to show until Word updates it. */
    private static void field(XWPFParagraph paragraph, String instruction, int value) {
        CTSimpleField field = paragraph.getCTP().addNewFldSimple();
        field.setInstr(instruction);
        field.addNewR().addNewT().setStringValue(String.valueOf(value));
    }
}
