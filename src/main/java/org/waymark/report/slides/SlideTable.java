package org.waymark.report.slides;

import java.awt.Color;
import java.util.List;
import org.apache.poi.sl.usermodel.TableCell.BorderEdge;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTableProperties;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGraphicalObjectFrame;
import org.waymark.document.Block.DataTable;
import org.waymark.document.TableCell;
import org.waymark.office.PaletteColour;
import org.waymark.text.UnbrokenCodes;

/** Lays a table out on a slide. */
final class SlideTable {

    private static final double STRONG_LINE = 1.5;
    private static final double FINE_LINE = 0.75;

    private final TableSize size;
    private final DataTable table;
    private final XSLFTable made;
    private final Color main;

    private SlideTable(TableSize size, XSLFTable made, SlideLook look) {
        this.size = size;
        this.table = size.table();
        this.made = made;
        this.main = look.main();
    }

    static void add(TableSize size, double x, double y, XSLFSlide slide, SlideLook look) {
        DataTable table = size.table();
        XSLFTable made =
                slide.createTable(table.rows().size() + 1, table.columns().size());
        made.setAnchor(new SlideBox(x, y, size.width(), size.height()).rectangle());
        SlideTable laid = new SlideTable(size, made, look);
        laid.describe();
        laid.header();
        for (int row = 0; row < table.rows().size(); row++) {
            laid.row(row);
        }
    }

    private void describe() {
        CTGraphicalObjectFrame frame = (CTGraphicalObjectFrame) made.getXmlObject();
        frame.getNvGraphicFramePr().getCNvPr().setDescr(table.title());
        CTTableProperties properties = made.getCTTable().getTblPr();
        properties.setFirstRow(true);
        properties.setBandRow(false);
        properties.setLastRow(table.summed());
    }

    private void header() {
        made.setRowHeight(0, size.header());
        for (int column = 0; column < table.columns().size(); column++) {
            made.setColumnWidth(column, size.column(column));
            XSLFTableCell cell = cell(0, column);
            cell.setVerticalAlignment(VerticalAlignment.BOTTOM);
            cell.setFillColor(paint(PaletteColour.LIGHT_GREY));
            border(cell, BorderEdge.top, main, STRONG_LINE);
            border(cell, BorderEdge.bottom, main, STRONG_LINE);
            letters(
                    line(cell, column),
                    table.columns().get(column).heading(),
                    size.heads(),
                    paint(PaletteColour.TEXT),
                    true);
        }
    }

    private void row(int row) {
        boolean last = row == table.rows().size() - 1;
        made.setRowHeight(row + 1, size.row(row));
        for (int column = 0; column < table.columns().size(); column++) {
            XSLFTableCell cell = cell(row + 1, column);
            cell.setVerticalAlignment(VerticalAlignment.MIDDLE);
            border(cell, BorderEdge.bottom, last ? main : paint(PaletteColour.GREY), last ? STRONG_LINE : FINE_LINE);
            fill(cell, column, table.rows().get(row).get(column), last && table.summed());
        }
    }

    private void fill(XSLFTableCell cell, int column, TableCell content, boolean total) {
        boolean large = size.letters() > size.small();
        Color colour = large ? main : paint(PaletteColour.TEXT);
        PaletteColour fill = content.tone().fill();
        if (fill != null) {
            cell.setFillColor(paint(fill));
            colour = paint(fill.letters());
        }
        boolean bold = total || large || fill != null;
        letters(line(cell, column), content.firstLine(), size.letters(), colour, bold);
        if (!content.secondLine().isEmpty()) {
            letters(line(cell, column), content.secondLine(), size.letters(), paint(PaletteColour.DARK_GREY), false);
        }
    }

    private XSLFTableCell cell(int row, int column) {
        XSLFTableCell cell = made.getCell(row, column);
        cell.setLeftInset(TableSize.SIDE);
        cell.setRightInset(TableSize.SIDE);
        cell.setTopInset(TableSize.ABOVE);
        cell.setBottomInset(TableSize.ABOVE);
        return cell;
    }

    /** The next paragraph of a cell. A new cell has an empty one, which is used first. */
    private XSLFTextParagraph line(XSLFTableCell cell, int column) {
        List<XSLFTextParagraph> lines = cell.getTextParagraphs();
        boolean first = lines.size() == 1 && lines.get(0).getTextRuns().isEmpty();
        XSLFTextParagraph line = first ? lines.get(0) : cell.addNewTextParagraph();
        line.setTextAlign(table.columns().get(column).isNumber() ? TextAlign.RIGHT : TextAlign.LEFT);
        return line;
    }

    private static void letters(XSLFTextParagraph line, String text, double size, Color colour, boolean bold) {
        XSLFTextRun run = line.addNewTextRun();
        run.setText(UnbrokenCodes.of(text));
        run.setFontSize(size);
        run.setBold(bold);
        run.setFontColor(colour);
    }

    private static void border(XSLFTableCell cell, BorderEdge edge, Color colour, double width) {
        cell.setBorderColor(edge, colour);
        cell.setBorderWidth(edge, width);
    }

    static Color paint(PaletteColour colour) {
        return new Color(Integer.parseInt(colour.hex(), 16));
    }
}
