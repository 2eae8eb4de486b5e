package org.waymark.report.document;

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
import org.waymark.report.board.BoardTable;
import org.waymark.report.board.BoardTable.Cell;
import org.waymark.report.board.BoardTable.Column;
import org.waymark.report.view.ConfidenceRating;

/** Lays a table out over the width of the page. The header row is repeated on every page, and no row is split. */
final class PaperTable {

    /** The width in twentieths of a point, the unit of tables in Word. */
    private static final int WIDTH = PaperWriter.WIDTH * 20;

    private static final int SHORT = 10;

    private final BoardTable table;
    private final XWPFTable made;
    private final WordStyle body;

    private PaperTable(BoardTable table, XWPFDocument document, WordStyle body) {
        this.table = table;
        this.made =
                document.createTable(table.rows().size() + 1, table.columns().size());
        this.body = body;
    }

    static void add(BoardTable table, XWPFDocument document) {
        add(table, document, WordStyle.TABLE_TEXT);
    }

    /** Adds a table whose body cells have the given style. */
    static void add(BoardTable table, XWPFDocument document, WordStyle body) {
        PaperTable paper = new PaperTable(table, document, body);
        paper.properties();
        paper.header();
        for (int row = 0; row < table.rows().size(); row++) {
            paper.row(row);
        }
    }

    private void properties() {
        CTTblPr properties = made.getCTTbl().getTblPr();
        properties.unsetTblBorders();
        made.setStyleID(WordStyle.TABLE.id());
        made.setWidthType(TableWidthType.DXA);
        made.setWidth(WIDTH);
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        CTTblLook look = properties.addNewTblLook();
        look.setFirstRow(true);
        look.setLastRow(table.total());
        look.setNoHBand(true);
        look.setNoVBand(true);
        properties.addNewTblDescription().setVal(table.caption());
        CTTblGrid grid = made.getCTTbl().addNewTblGrid();
        for (int column = 0; column < table.columns().size(); column++) {
            grid.addNewGridCol().setW(BigInteger.valueOf(width(column)));
        }
    }

    private void header() {
        XWPFTableRow row = made.getRow(0);
        row.setRepeatHeader(true);
        row.setCantSplitRow(true);
        for (int column = 0; column < table.columns().size(); column++) {
            Column spec = table.columns().get(column);
            XWPFParagraph paragraph =
                    paragraph(row, column, spec.number() ? WordStyle.TABLE_NUMBER : WordStyle.TABLE_TEXT);
            paragraph.setKeepNext(true);
            paragraph.createRun().setText(spec.title());
        }
    }

    /** The rows of a short table are kept together on one page. */
    private void row(int at) {
        boolean together = table.rows().size() <= SHORT && at < table.rows().size() - 1;
        XWPFTableRow row = made.getRow(at + 1);
        row.setCantSplitRow(true);
        List<Cell> cells = table.rows().get(at);
        for (int column = 0; column < cells.size(); column++) {
            WordStyle style = table.columns().get(column).number() ? WordStyle.TABLE_NUMBER : body;
            XWPFParagraph paragraph = paragraph(row, column, style);
            if (together) {
                paragraph.setKeepNext(true);
            }
            fill(
                    paragraph,
                    cells.get(column),
                    table.total() && at == table.rows().size() - 1);
        }
    }

    /** The table's style makes a total bold too, but LibreOffice ignores that. */
    private static void fill(XWPFParagraph paragraph, Cell cell, boolean total) {
        XWPFRun run = paragraph.createRun();
        if (total) {
            run.setStyle(WordStyle.STRONG.id());
        }
        if (cell.rating() == null) {
            run.setText(cell.text());
        } else {
            run.setStyle(style(cell.rating()).id());
            run.setText("\u00a0" + cell.text().replace(' ', '\u00a0') + "\u00a0");
        }
        if (!cell.quiet().isEmpty()) {
            run.addBreak();
            XWPFRun quiet = paragraph.createRun();
            quiet.setStyle(WordStyle.QUIET.id());
            quiet.setText(cell.quiet());
        }
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
        int all = table.columns().stream().mapToInt(Column::weight).sum();
        return WIDTH * table.columns().get(column).weight() / all;
    }

    private static WordStyle style(ConfidenceRating rating) {
        return switch (rating) {
            case GREEN -> WordStyle.RATED_GREEN;
            case AMBER -> WordStyle.RATED_AMBER;
            case RED -> WordStyle.RATED_RED;
            case UNRATED -> WordStyle.RATED_UNRATED;
        };
    }
}
