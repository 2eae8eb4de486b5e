package org.waymark.office;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.drawingml.x2006.chart.ChartSpaceDocument;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.drawingml.x2006.wordprocessingDrawing.CTInline;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGraphicalObjectFrame;

/**
 * Puts native charts into workbooks, documents and slides, each with its alternative text. Texts must be clean: XML has
 * no place for control characters.
 */
public final class ChartWriter {

    /** The library counts from 0, which is no identity; 1 is the drawing's own. */
    private static final long FIRST_ID = 2;

    private static final int ON_PAPER = 9;
    private static final int ON_A_SLIDE = 14;

    private ChartWriter() {}

    /**
     * A chart on a worksheet.
     *
     * @param cells where its data stands in the workbook, with the same names and values as in {@code spec}
     */
    public static void onSheet(XSSFSheet sheet, XSSFClientAnchor anchor, ChartSpec spec, ChartCells cells) {
        XSSFChart chart = sheet.createDrawingPatriarch().createChart(anchor);
        draw(chart, spec, cells, ON_PAPER);
        CTNonVisualDrawingProps frame = chart.getGraphicFrame()
                .getCTGraphicalObjectFrame()
                .getNvGraphicFramePr()
                .getCNvPr();
        frame.setId(frame.getId() + FIRST_ID);
        tell(frame, spec);
    }

    /** A chart in a line of a document, with its data in a workbook inside it. Sizes are in points. */
    public static void inDocument(XWPFDocument document, XWPFRun run, ChartSpec spec, double width, double height)
            throws IOException {
        try {
            XWPFChart chart = document.createChart(run, Units.toEMU(width), Units.toEMU(height));
            draw(chart, spec, ChartBook.cells(spec), ON_PAPER);
            chart.saveWorkbook(ChartBook.of(spec));
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("a part of the chart cannot be named", e);
        }
        CTInline inline = run.getCTR().getDrawingArray(0).getInlineArray(0);
        tell(inline.getDocPr(), spec);
    }

    /**
     * A chart on a slide, with its data in a workbook inside it.
     *
     * @param place in points from the upper left corner
     */
    public static void onSlide(XMLSlideShow slides, XSLFSlide slide, ChartSpec spec, Rectangle2D place)
            throws IOException {
        try {
            XSLFChart chart = slides.createChart();
            draw(chart, spec, ChartBook.cells(spec), ON_A_SLIDE);
            chart.saveWorkbook(ChartBook.of(spec));
            slide.addChart(chart, inEmu(place));
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("a part of the chart cannot be named", e);
        }
        List<CTGraphicalObjectFrame> frames =
                slide.getXmlObject().getCSld().getSpTree().getGraphicFrameList();
        tell(frames.get(frames.size() - 1).getNvGraphicFramePr().getCNvPr(), spec);
    }

    private static void draw(XDDFChart chart, ChartSpec spec, ChartCells cells, int points) {
        try {
            chart.getCTChartSpace()
                    .set(ChartSpaceDocument.Factory.parse(ChartXml.of(spec, cells, points))
                            .getChartSpace());
        } catch (XmlException e) {
            throw new IllegalStateException("the chart \"" + spec.title() + "\" is no chart", e);
        }
    }

    private static void tell(CTNonVisualDrawingProps frame, ChartSpec spec) {
        frame.setName(spec.title());
        frame.setTitle(spec.title());
        frame.setDescr(spec.about());
    }

    private static Rectangle2D inEmu(Rectangle2D points) {
        return new Rectangle2D.Double(
                Units.toEMU(points.getX()),
                Units.toEMU(points.getY()),
                Units.toEMU(points.getWidth()),
                Units.toEMU(points.getHeight()));
    }
}
