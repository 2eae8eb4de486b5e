package org.waymark.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;
import org.waymark.document.Block.DataTable;
import org.waymark.office.BlankOfficeFile;
import org.waymark.office.ChartSpec;
import org.waymark.office.ChartWriter;
import org.waymark.office.OfficeBrand;
import org.waymark.office.OfficeSave;
import org.waymark.office.house.HouseFile;
import org.waymark.programme.Branding;
import org.waymark.programme.Logo;
import org.waymark.text.UnbrokenCodes;

/** Writes a Word file from its first paragraph to its last. It numbers tables and figures. */
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

    /** The width of the text in points where a page does not say otherwise: A4 less its margins. */
    private static final int WIDTH = 481;

    /** The narrowest text for which tables are laid out, in points. */
    private static final int NARROWEST = 240;

    /** Word measures in twentieths of a point. */
    private static final int TWENTIETHS = 20;

    /** The room between a table and a text below it, in twentieths of a point. */
    private static final int BELOW_TABLE = 6 * TWENTIETHS;

    /** The height of the text on waymark's own page in points: A4 less its margins. */
    private static final double HEIGHT = 728;

    /** The width of the room for the logo, in points. */
    private static final double LOGO_WIDTH = 140;

    /** The height of the room for the logo, in points. */
    private static final double LOGO_HEIGHT = 30;

    private final XWPFDocument document;
    private final OfficeBrand colours;
    private final int width;

    /** Whether the page is waymark's own, whose foot has a tab stop at its right. */
    private final boolean ownPage;

    private String heading = "";

    /** Whether the last paragraph is a heading. A note below it stays on the page of what follows. */
    private boolean headed;

    /** Whether a table comes last, below which a text needs room. */
    private boolean tabled;

    private int tables;
    private int figures;

    /**
     * Starts a file in the look of a programme, with its logo at the top. A file in the look of a house file has no logo
     * of its own, since such files have one.
     */
    PaperWriter(Branding branding) throws IOException {
        HouseFile house = branding.paper();
        ownPage = house == null;
        colours = OfficeLook.of(branding, house);
        document = new XWPFDocument(
                house == null
                        ? BlankOfficeFile.open(PaperWriter.class, PARTS, colours::in)
                        : house.blank(part -> colours.in(BlankOfficeFile.part(PaperWriter.class, part))));
        width = width(document.getDocument().getBody().getSectPr());
        if (branding.logo() != null && house == null) {
            logo(branding.logo());
        }
    }

    /** The width of the text in points. */
    private static int width(CTSectPr page) {
        if (page.getPgSz() == null || page.getPgMar() == null) {
            return WIDTH;
        }
        double text = number(page.getPgSz().getW())
                - number(page.getPgMar().getLeft())
                - number(page.getPgMar().getRight());
        return Math.max(NARROWEST, (int) (text / TWENTIETHS));
    }

    /** The height of the text on a page in points, in the look of a programme. */
    static double height(Branding branding) {
        HouseFile house = branding.paper();
        return house == null || house.textHeight() == 0 ? HEIGHT : house.textHeight();
    }

    private static double number(Object twentieths) {
        return ((Number) twentieths).doubleValue();
    }

    private void logo(Logo logo) throws IOException {
        XWPFParagraph line = paragraph(WordStyle.FIGURE);
        line.setAlignment(ParagraphAlignment.RIGHT);
        XWPFRun run = line.createRun();
        double scale = Math.min(LOGO_WIDTH / logo.width(), LOGO_HEIGHT / logo.height());
        try {
            run.addPicture(
                    new ByteArrayInputStream(logo.bytes()),
                    logo.type() == Logo.Type.PNG ? PictureType.PNG : PictureType.JPEG,
                    "logo." + logo.type().extension(),
                    Units.toEMU(logo.width() * scale),
                    Units.toEMU(logo.height() * scale));
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("POI cannot name the part of the logo", e);
        }
        run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr().setDescr("Logo");
    }

    /** Sets the text at the foot of every page, before the page number, unless the foot of the house has a page number. */
    void footer(String text) {
        XWPFFooter footer = document.getHeaderFooterPolicy().getDefaultFooter();
        if (footer._getHdrFtr().xmlText().contains("PAGE")) {
            return;
        }
        List<XWPFParagraph> lines = footer.getParagraphs();
        XWPFParagraph line = lines.get(lines.size() - 1);
        line.createRun().setText(text);
        if (ownPage) {
            line.createRun().addTab();
        } else {
            line.createRun().setText(" · ");
        }
        line.createRun().setText("Page ");
        field(line, "PAGE", 1);
        line.createRun().setText(" of ");
        field(line, "NUMPAGES", 1);
    }

    /** Adds a paragraph; nothing when the text is empty. */
    PaperWriter add(WordStyle style, String text) {
        if (!text.isEmpty()) {
            text(paragraph(style).createRun(), text);
        }
        return this;
    }

    /** Adds a paragraph whose letters have a style of their own. */
    PaperWriter add(WordStyle style, WordStyle letters, String text) {
        letters(paragraph(style), letters, text);
        return this;
    }

    /** Adds the heading of a milestone: its rating, title and ID. */
    void milestone(@Nullable StatusBadge rating, String title, String id) {
        XWPFParagraph line = paragraph(WordStyle.HEADING_2);
        if (rating != null) {
            letters(line, WordStyle.of(rating.tone()), PaperTable.badge(rating.words()));
            line.createRun().setText("  ");
        }
        text(line.createRun(), title + " ");
        letters(line, WordStyle.QUIET, id);
    }

    private static void letters(XWPFParagraph line, @Nullable WordStyle style, String text) {
        XWPFRun run = line.createRun();
        if (style != null) {
            run.setStyle(style.id());
        }
        text(run, text);
    }

    /** Starts a section, with a heading unless it is empty. */
    void section(String text, boolean page) {
        if (!text.isEmpty()) {
            heading = text;
            XWPFParagraph paragraph = paragraph(WordStyle.HEADING_1);
            paragraph.setPageBreak(page);
            paragraph.createRun().setText(text);
            headed = true;
        }
    }

    /** Adds a table, with its title above as a numbered caption. A table without a title is described by its section. */
    PaperWriter table(DataTable table, WordStyle body) {
        if (!table.title().isEmpty()) {
            tables++;
            caption(WordStyle.TABLE_CAPTION, "Table", tables, table.counted() + ".");
        }
        PaperTable.add(table, table.title().isEmpty() ? heading : table.title(), document, body, width);
        tabled = true;
        return this;
    }

    /** Adds charts side by side, with one caption below them. */
    PaperWriter figure(List<ChartSpec> charts, String caption) throws IOException {
        XWPFParagraph line = paragraph(WordStyle.FIGURE);
        double height = charts.stream().mapToDouble(PaperWriter::height).max().orElse(0);
        for (ChartSpec chart : charts) {
            ChartWriter.inDocument(document, line.createRun(), chart, colours, (double) width / charts.size(), height);
        }
        figures++;
        caption(WordStyle.CAPTION, "Figure", figures, caption);
        return this;
    }

    /** The height of a chart in points: bars have room for their labels, lines for a legend beside or below them. */
    private static double height(ChartSpec chart) {
        return switch (chart.kind()) {
            case SHARES, PARTS, BARS -> 76 + 16.0 * chart.categories().size();
            case VERTICAL_SHARES, COLUMNS, LINES, POINTS -> 150;
            case DATES -> 210;
        };
    }

    /** Adds a text to a run, with Word's own hyphens in codes, after which no line ends. */
    static void text(XWPFRun run, String text) {
        String[] parts = UnbrokenCodes.of(text).split(UnbrokenCodes.HYPHEN, -1);
        for (int at = 0; at < parts.length; at++) {
            if (at > 0) {
                run.getCTR().addNewNoBreakHyphen();
            }
            if (!parts[at].isEmpty()) {
                run.setText(parts[at]);
            }
        }
    }

    private void caption(WordStyle style, String kind, int number, String text) {
        XWPFParagraph caption = paragraph(style);
        caption.createRun().setText(kind + " ");
        field(caption, "SEQ " + kind + " \\* ARABIC", number);
        text(caption.createRun(), ". " + text);
    }

    /** Writes the paper; neither flushes nor closes {@code out}. */
    void write(String title, @Nullable LocalDate day, OutputStream out) throws IOException {
        OfficeSave.write(document, title, day == null ? OfficeSave.NO_DAY : day, out);
    }

    private XWPFParagraph paragraph(WordStyle style) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style.id());
        if (headed && style == WordStyle.NOTE) {
            paragraph.setKeepNext(true);
        }
        if (tabled && (style == WordStyle.BULLET || style == WordStyle.BODY)) {
            paragraph.setSpacingBefore(BELOW_TABLE);
        }
        headed = false;
        tabled = false;
        return paragraph;
    }

    /** Adds a field with the value to show until Word updates it. */
    private static void field(XWPFParagraph paragraph, String instruction, int value) {
        CTSimpleField field = paragraph.getCTP().addNewFldSimple();
        field.setInstr(instruction);
        field.addNewR().addNewT().setStringValue(String.valueOf(value));
    }
}
