package org.waymark.document;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLook;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.waymark.document.Block.DataTable;
import org.waymark.text.DisplayWidth;

/**
 * Adds a table to the board paper. Every page repeats the header row, and no row is divided between two pages.
 */
final class PaperTable {

    /** The number of characters of average width that fit on one point of a line. */
    private static final double CHARACTERS = 105 / 481.0;

    /** The maximum number of rows of a table that is kept on one page. */
    private static final int MAX_ROWS_TOGETHER = 10;

    /** The maximum number of lines of a table that is kept on one page. */
    private static final int MAX_LINES_TOGETHER = 16;

    /** The longest badge that stays on one line, in characters. */
    private static final int SHORT_CHIP = 12;

    private final DataTable table;
    private final XWPFTable wordTable;
    private final WordStyle body;
    private final double[] widths;
    private final boolean together;

    /** The width in twentieths of a point, the unit of tables in Word. */
    private final int whole;

    private PaperTable(DataTable table, XWPFDocument document, WordStyle body, int width) {
        this.table = table;
        this.wordTable =
                document.createTable(table.rows().size() + 1, table.columns().size());
        this.body = body;
        int characters = (int) Math.round(width * CHARACTERS);
        this.widths = ColumnShares.of(table, characters);
        this.together = table.rows().size() <= MAX_ROWS_TOGETHER
                && table.rows().stream().mapToInt(row -> lines(row, characters)).sum() <= MAX_LINES_TOGETHER;
        this.whole = width * 20;
    }

    /** Adds a table whose text cells have the given style, over a width in points. */
    static void add(DataTable table, String description, XWPFDocument document, WordStyle body, int width) {
        PaperTable paper = new PaperTable(table, document, body, width);
        paper.properties(description);
        paper.header();
        for (int row = 0; row < table.rows().size(); row++) {
            paper.row(row);
        }
    }

    /** The lines that a row takes, estimated from the characters that fit its cells. */
    private int lines(List<TableCell> row, int characters) {
        int lines = 1;
        for (int column = 0; column < row.size(); column++) {
            double room = Math.max(1, characters * widths[column]);
            double first = Math.ceil(DisplayWidth.of(row.get(column).firstLine()) / room);
            double second = Math.ceil(DisplayWidth.of(row.get(column).secondLine()) / room);
            lines = (int) Math.max(lines, first + second);
        }
        return lines;
    }

    private void properties(String description) {
        CTTblPr properties = wordTable.getCTTbl().getTblPr();
        properties.unsetTblBorders();
        wordTable.setStyleID(WordStyle.TABLE.id());
        wordTable.setWidthType(TableWidthType.DXA);
        wordTable.setWidth(whole);
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        CTTblLook look = properties.addNewTblLook();
        look.setFirstRow(true);
        look.setLastRow(table.summed());
        look.setNoHBand(true);
        look.setNoVBand(true);
        properties.addNewTblDescription().setVal(description);
        CTTblGrid grid = wordTable.getCTTbl().addNewTblGrid();
        for (int column = 0; column < table.columns().size(); column++) {
            grid.addNewGridCol().setW(BigInteger.valueOf(width(column)));
        }
    }

    private void header() {
        XWPFTableRow row = wordTable.getRow(0);
        row.setRepeatHeader(true);
        row.setCantSplitRow(true);
        for (int column = 0; column < table.columns().size(); column++) {
            TableColumn spec = table.columns().get(column);
            XWPFParagraph paragraph =
                    paragraph(row, column, isAlignedRight(column) ? WordStyle.TABLE_NUMBER : WordStyle.TABLE_TEXT);
            paragraph.setKeepNext(true);
            paragraph.createRun().setText(spec.heading());
        }
    }

    /** Fills a row. The rows of a short table are kept together on one page. */
    private void row(int at) {
        XWPFTableRow row = wordTable.getRow(at + 1);
        row.setCantSplitRow(true);
        List<TableCell> cells = table.rows().get(at);
        for (int column = 0; column < cells.size(); column++) {
            WordStyle style = isAlignedRight(column) ? WordStyle.TABLE_NUMBER : body;
            XWPFParagraph paragraph = paragraph(row, column, style);
            if (together && at < table.rows().size() - 1) {
                paragraph.setKeepNext(true);
            }
            fill(
                    paragraph,
                    cells.get(column),
                    table.summed() && at == table.rows().size() - 1);
        }
    }

    /** Whether a column is aligned right. Numbers in large type are aligned left, like the labels above them. */
    private boolean isAlignedRight(int column) {
        return table.columns().get(column).isNumber() && body != WordStyle.BIG_NUMBER;
    }

    /** Sets the text and style of a cell. A total is made bold here too, because LibreOffice ignores the table's style. */
    private static void fill(XWPFParagraph paragraph, TableCell cell, boolean total) {
        XWPFRun run = paragraph.createRun();
        WordStyle rating = WordStyle.of(cell.tone());
        if (rating != null) {
            run.setStyle(rating.id());
        } else if (total) {
            run.setStyle(WordStyle.STRONG.id());
        }
        boolean marked = cell instanceof TableCell.Marked && !cell.text().isEmpty();
        PaperWriter.text(run, marked ? badge(cell.text()) : cell.firstLine());
        if (!cell.secondLine().isEmpty()) {
            run.addBreak();
            XWPFRun quiet = paragraph.createRun();
            quiet.setStyle(WordStyle.QUIET.id());
            PaperWriter.text(quiet, cell.secondLine());
        }
    }

    /**
     * The text of a coloured label. Non-breaking spaces put colour at both of its ends, and keep a short text on one line.
     */
    static String badge(String words) {
        return "\u00a0" + (oneLine(words) ? words.replace(' ', '\u00a0') : words) + "\u00a0";
    }

    /** Whether the words of a badge stay on one line. */
    static boolean oneLine(String words) {
        return words.length() <= SHORT_CHIP;
    }

    private XWPFParagraph paragraph(XWPFTableRow row, int column, WordStyle style) {
        XWPFTableCell cell = row.getCell(column);
        cell.setWidthType(TableWidthType.DXA);
        cell.setWidth(String.valueOf(width(column)));
        XWPFParagraph paragraph = cell.getParagraphArray(0);
        paragraph.setStyle(style.id());
        return paragraph;
    }

    private int width(int column) {
        return (int) (whole * widths[column]);
    }
}
