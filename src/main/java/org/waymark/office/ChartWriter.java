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
 * Writes native charts with their alternative text into workbooks, documents and slides. Texts must not contain control
 * characters, which XML cannot represent.
 */
public final class ChartWriter {

    /** POI numbers the charts from 0, which is not a valid id; 1 is the id of the drawing. */
    private static final long FIRST_ID = 2;

    private static final int ON_PAPER = 9;

    private ChartWriter() {}

    /**
     * Adds a chart to a worksheet.
     *
     * @param sheet receives the chart
     * @param anchor the cells that the chart covers
     * @param spec the chart
     * @param cells the cells with its data in the same workbook; they have the names and values of {@code spec}
     */
    public static void onSheet(XSSFSheet sheet, XSSFClientAnchor anchor, ChartSpec spec, ChartCells cells) {
        XSSFChart chart = sheet.createDrawingPatriarch().createChart(anchor);
        draw(chart, spec, cells, ON_PAPER, OfficeBrand.NONE);
        CTNonVisualDrawingProps frame = chart.getGraphicFrame()
                .getCTGraphicalObjectFrame()
                .getNvGraphicFramePr()
                .getCNvPr();
        frame.setId(frame.getId() + FIRST_ID);
        describe(frame, spec);
    }

    /** Adds a chart to a line of a document, with its data in an embedded workbook. Sizes are in points. */
    public static void inDocument(
            XWPFDocument document, XWPFRun run, ChartSpec spec, OfficeBrand colours, double width, double height)
            throws IOException {
        try {
            XWPFChart chart = document.createChart(run, Units.toEMU(width), Units.toEMU(height));
            draw(chart, spec, ChartBook.cells(spec), ON_PAPER, colours);
            chart.saveWorkbook(ChartBook.of(spec));
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("POI cannot name a part of the chart", e);
        }
        CTInline inline = run.getCTR().getDrawingArray(0).getInlineArray(0);
        describe(inline.getDocPr(), spec);
    }

    /**
     * Adds a chart to a slide, with its data in an embedded workbook.
     *
     * @param slides the presentation
     * @param slide one of its slides
     * @param spec the chart
     * @param colours the colours and the font of the programme
     * @param letters the font size of labels in points
     * @param place in points from the upper left corner of the slide
     */
    public static void onSlide(
            XMLSlideShow slides,
            XSLFSlide slide,
            ChartSpec spec,
            OfficeBrand colours,
            double letters,
            Rectangle2D place)
            throws IOException {
        try {
            XSLFChart chart = slides.createChart();
            draw(chart, spec, ChartBook.cells(spec), (int) Math.round(letters), colours);
            chart.saveWorkbook(ChartBook.of(spec));
            slide.addChart(chart, inEmu(place));
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("POI cannot name a part of the chart", e);
        }
        List<CTGraphicalObjectFrame> frames =
                slide.getXmlObject().getCSld().getSpTree().getGraphicFrameList();
        describe(frames.get(frames.size() - 1).getNvGraphicFramePr().getCNvPr(), spec);
    }

    private static void draw(XDDFChart chart, ChartSpec spec, ChartCells cells, int points, OfficeBrand colours) {
        try {
            chart.getCTChartSpace()
                    .set(ChartSpaceDocument.Factory.parse(colours.in(ChartXml.of(spec, cells, points)))
                            .getChartSpace());
        } catch (XmlException e) {
            throw new IllegalStateException("the chart \"" + spec.title() + "\" is not valid DrawingML", e);
        }
    }

    private static void describe(CTNonVisualDrawingProps frame, ChartSpec spec) {
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
