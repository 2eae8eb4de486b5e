package org.waymark.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumVal;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTScatterSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTStrVal;
import org.waymark.office.ChartSeries.Style;
import org.waymark.office.ChartSpec.Kind;

/** Charts in each of the three kinds of file, read back as the library reads them. */
class ChartWriterTest {

    private static final ChartSeries COMPLETED = ChartSeries.of(
                    "Completed", PaletteColour.BLUE, Arrays.asList(0.1, 0.15, null, 0.4))
            .marking(Set.of(3), MarkerShape.SQUARE);

    @Test
    void workbookChartRefersToItsCells() throws IOException {
        XSSFWorkbook workbook = read(OfficeFiles.workbook(spec(Kind.LINES)));
        CTLineSer completed = workbook.getSheetAt(0)
                .getDrawingPatriarch()
                .getCharts()
                .get(0)
                .getCTChart()
                .getPlotArea()
                .getLineChartArray(0)
                .getSerArray(0);

        assertThat(completed.getTx().getStrRef().getF()).isEqualTo("Data!$B$1");
        assertThat(completed.getCat().getStrRef().getF()).isEqualTo("Data!$A$2:$A$5");
        assertThat(completed.getVal().getNumRef().getF()).isEqualTo("Data!$B$2:$B$5");
        assertThat(completed.getCat().getStrRef().getStrCache().getPtList())
                .extracting(CTStrVal::getV)
                .containsExactly("Jan 26", "Feb 26", "Mar 26", "Apr 26");
        assertThat(completed.getVal().getNumRef().getNumCache().getPtList())
                .as("March is a gap")
                .extracting(point -> point.getIdx() + ": " + point.getV())
                .containsExactly("0: 0.1", "1: 0.15", "3: 0.4");
    }

    @Test
    void pointsHaveTheirPlaceFromLeftToRightAndNames() throws IOException {
        ChartSeries named = COMPLETED.naming(Map.of(3, "Tallowmarsh", 1, "Ravensholt"));
        XSSFWorkbook workbook = read(OfficeFiles.workbook(new ChartSpec(
                Kind.POINTS,
                "Completion rate",
                "40%",
                "Milestones",
                "",
                List.of("12", "7", "26", "7"),
                List.of(named),
                "0%")));
        CTScatterSer completed = workbook.getSheetAt(0)
                .getDrawingPatriarch()
                .getCharts()
                .get(0)
                .getCTChart()
                .getPlotArea()
                .getScatterChartArray(0)
                .getSerArray(0);

        assertThat(completed.getXVal().getNumRef().getF()).isEqualTo("Data!$A$2:$A$5");
        assertThat(completed.getXVal().getNumRef().getNumCache().getPtList())
                .extracting(CTNumVal::getV)
                .containsExactly("12", "7", "26", "7");
        assertThat(completed.getYVal().getNumRef().getNumCache().getPtList())
                .extracting(CTNumVal::getV)
                .containsExactly("0.1", "0.15", "0.4");
        assertThat(completed.getDLbls().xmlText())
                .containsSubsequence("idx val=\"1\"", "Ravensholt", "idx val=\"3\"", "Tallowmarsh");
    }

    @Test
    void documentChartEmbedsItsData() throws Exception {
        XWPFDocument document = document(Kind.BARS);

        assertThat(rows(document.getCharts().get(0).getWorkbook()))
                .containsExactly(
                        "Month | Completed | Mean",
                        "Jan 26 | 0.1 | 0.2",
                        "Feb 26 | 0.15 | 0.2",
                        "Mar 26 | 0.2",
                        "Apr 26 | 0.4 | 0.2");
    }

    @Test
    void slideChartKeepsItsPosition() throws Exception {
        XMLSlideShow slides = slides(Kind.SHARES);
        XSLFSlide slide = slides.getSlides().get(0);

        assertThat(slide.getShapes().get(0).getAnchor()).isEqualTo(new Rectangle2D.Double(60, 80, 600, 400));
        assertThat(rows(slides.getCharts().get(0).getWorkbook())).hasSize(5);
    }

    @Test
    void everyChartHasAlternativeText() throws IOException {
        XSSFWorkbook workbook = read(OfficeFiles.workbook(spec(Kind.LINES)));
        XWPFDocument document = document(Kind.LINES);
        XMLSlideShow slides = slides(Kind.LINES);

        assertThat(workbook.getSheetAt(0)
                        .getDrawingPatriarch()
                        .getCTDrawing()
                        .getTwoCellAnchorArray(0)
                        .getGraphicFrame()
                        .getNvGraphicFramePr()
                        .getCNvPr()
                        .getDescr())
                .isEqualTo("40% in April");
        assertThat(document.getDocument().xmlText()).contains("descr=\"40% in April\"");
        assertThat(slides.getSlides().get(0).getXmlObject().xmlText()).contains("descr=\"40% in April\"");
    }

    @ParameterizedTest
    @EnumSource
    void chartElementsFollowTheOrderOfTheStandard(Kind kind) throws IOException {
        XSSFWorkbook workbook = read(OfficeFiles.workbook(spec(kind)));
        XDDFChart chart =
                workbook.getSheetAt(0).getDrawingPatriarch().getCharts().get(0);

        ElementOrder.assertKept(chart.getPackagePart().getInputStream());
    }

    @Test
    void seriesWithoutAValueIsRefused() {
        assertThatThrownBy(
                        () -> new ChartSpec(Kind.BARS, "", "", "", "", List.of("one", "two"), List.of(COMPLETED), "0"))
                .hasMessage("\"Completed\" has 4 values for 2 categories");
    }

    private static ChartSpec spec(Kind kind) {
        ChartSeries mean = ChartSeries.of("Mean", PaletteColour.TEXT, Arrays.asList(0.2, 0.2, 0.2, 0.2))
                .drawn(Style.DASHED)
                .lettered("M");
        return new ChartSpec(
                kind,
                "Completion rate & more",
                "40% in April",
                "Month",
                "Completed",
                kind == Kind.POINTS ? List.of("12", "7", "26", "7") : List.of("Jan 26", "Feb 26", "Mar 26", "Apr 26"),
                List.of(COMPLETED, mean),
                "0%");
    }

    private static XSSFWorkbook read(byte[] bytes) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }

    private static XWPFDocument document(Kind kind) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(OfficeFiles.document(spec(kind))));
    }

    private static XMLSlideShow slides(Kind kind) throws IOException {
        return new XMLSlideShow(new ByteArrayInputStream(OfficeFiles.slides(spec(kind))));
    }

    private static List<String> rows(XSSFWorkbook workbook) {
        List<String> rows = new ArrayList<>();
        for (Row row : workbook.getSheetAt(0)) {
            List<String> cells = new ArrayList<>();
            for (Cell cell : row) {
                cells.add(cell.toString());
            }
            rows.add(String.join(" | ", cells));
        }
        return rows;
    }
}
