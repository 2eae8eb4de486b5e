package org.waymark.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineSer;
import org.openxmlformats.schemas.drawingml.x2006.wordprocessingDrawing.CTInline;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.waymark.office.ElementOrder;
import org.waymark.office.house.HouseFile;
import org.waymark.programme.Branding;
import org.waymark.progress.ControlChart;
import org.waymark.progress.Progress;
import org.waymark.report.ReportContent;
import org.waymark.report.ReportFixtures;
import org.waymark.report.ReportFormat;
import org.waymark.report.view.ConfidenceRating;
import org.waymark.report.view.ReportView;
import org.waymark.terminal.TextStyle;
import org.waymark.testing.HouseFiles;
import org.waymark.testing.TestMachine;

/** The board paper, read back as the library reads it. */
@Tag("slow")
class BoardPaperTest {

    /** As precise as a chart's numbers are written. */
    private static final Comparator<Double> TO_FIFTEEN_DIGITS =
            (one, other) -> Math.abs(one - other) < 1e-15 ? 0 : Double.compare(one, other);

    static Stream<Progress> reports() {
        return Stream.of(
                ReportFixtures.full(),
                ReportFixtures.few(),
                ReportFixtures.first(),
                ReportFixtures.empty(),
                ReportFixtures.crowded());
    }

    @Test
    void headingsFormTheOutline() {
        XWPFDocument paper = paper(ReportFixtures.full());

        assertThat(texts(paper, "Title")).containsExactly("Leadership for Change: the Larkshire pilot");
        assertThat(texts(paper, "Heading1"))
                .containsExactly(
                        "What the board is asked to do",
                        "Position",
                        "Decisions asked",
                        "New since September 2026",
                        "The dimensions at a glance",
                        "1 Feeling: personal core values",
                        "2 Perceiving: observations, hearing and perceptions",
                        "3 Thinking: cognition, analysis, synthesis",
                        "4 Relating: participatory style",
                        "5 Doing: behaviours and actions",
                        "6 Being: personal qualities, overarching",
                        "Footprints by dimension",
                        "Learning together",
                        "Returns",
                        "What was left out",
                        "How the figures are calculated");
    }

    @Test
    void firstPageSaysWhatChanged() {
        XWPFDocument paper = paper(ReportFixtures.few());
        List<String> texts =
                paragraphs(paper).stream().map(XWPFParagraph::getText).toList();

        assertThat(texts.indexOf(ReportView.of(ReportFixtures.few()).changes().sentence()))
                .isBetween(texts.indexOf("Position"), texts.indexOf("Decisions asked"));
    }

    @Test
    void lowPageHasFewerDecisionsAboveItsChart() throws IOException {
        Branding house = new Branding(
                null, Branding.NONE.main(), Branding.NONE.accent(), HouseFile.paper(HouseFiles.paper()), null);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReportFormat.DOCX
                .renderer(new WriterOptions("0.0.0", TextStyle.plain(), house))
                .render(new ReportContent(ReportFixtures.crowded(), List.of(), "0.0.0"), out);
        XWPFDocument low = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()));

        assertThat(low.getTables().get(0).getNumberOfRows() - 1).isEqualTo(3);
        assertThat(paper(ReportFixtures.crowded()).getTables().get(0).getNumberOfRows() - 1)
                .isEqualTo(5);
    }

    @Test
    void headingsUseNavigableStyles() {
        XWPFDocument paper = paper(ReportFixtures.few());

        assertThat(List.of("Heading1", "Heading2"))
                .extracting(id -> paper.getStyles().getStyle(id))
                .extracting(
                        XWPFStyle::getName,
                        style -> style.getCTStyle()
                                .getPPr()
                                .getOutlineLvl()
                                .getVal()
                                .intValue())
                .containsExactly(tuple("heading 1", 0), tuple("heading 2", 1));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void formattingUsesStylesOfTheSkeletonOnly(Progress progress) {
        XWPFDocument paper = paper(progress);

        assertThat(paragraphs(paper)).allSatisfy(paragraph -> {
            assertThat(paper.getStyles().styleExist(paragraph.getStyle())).isTrue();
            assertThat(paragraph.getText())
                    .as("no paragraph for the sake of space")
                    .isNotBlank();
        });
        assertThat(Arrays.stream(WordStyle.values()).map(WordStyle::id))
                .allMatch(id -> paper.getStyles().styleExist(id));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void tablesHaveARepeatedHeaderRowAndADescription(Progress progress) {
        List<XWPFTable> tables = paper(progress).getTables();

        assertThat(tables).isNotEmpty().allSatisfy(table -> {
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRows().stream().skip(1)).noneMatch(row -> row.isRepeatHeader());
            assertThat(table.getCTTbl().getTblPr().getTblDescription().getVal()).isNotBlank();
            assertThat(table.getRow(0).getTableCells())
                    .noneMatch(cell -> cell.getText().isBlank());
        });
    }

    @ParameterizedTest
    @MethodSource("reports")
    void chartsHaveAlternativeText(Progress progress) {
        XWPFDocument paper = paper(progress);
        List<CTInline> drawings = paper.getParagraphs().stream()
                .flatMap(paragraph -> paragraph.getRuns().stream())
                .flatMap(run -> run.getCTR().getDrawingList().stream())
                .flatMap(drawing -> drawing.getInlineList().stream())
                .toList();

        assertThat(drawings).hasSameSizeAs(paper.getCharts());
        assertThat(drawings)
                .allSatisfy(drawing -> assertThat(drawing.getDocPr().getDescr()).hasSizeGreaterThan(20));
        assertThat(drawings).extracting(drawing -> drawing.getDocPr().getId()).doesNotHaveDuplicates();
    }

    @Test
    void chartShowsTheFigures() {
        Progress progress = ReportFixtures.full();
        XWPFChart chart = chart(paper(progress), "Open milestones by dimension");
        List<CTBarSer> series =
                chart.getCTChart().getPlotArea().getBarChartArray(0).getSerList();

        assertThat(series).extracting(BoardPaperTest::name).startsWith("G green", "A amber", "R red");
        for (CTBarSer one : series) {
            ConfidenceRating rating = ConfidenceRating.values()[series.indexOf(one)];
            assertThat(one.getVal().getNumRef().getNumCache().getPtList())
                    .extracting(point -> (int) Double.parseDouble(point.getV()))
                    .containsExactlyElementsOf(progress.dimensions().stream()
                            .map(d -> rating.in(d.measures().rag()))
                            .toList());
        }
    }

    @Test
    void trendShowsTheFiguresAndTheirMean() {
        Progress progress = ReportFixtures.full();
        List<CTLineSer> lines = chart(paper(progress), "Reporting rate by month")
                .getCTChart()
                .getPlotArea()
                .getLineChartArray(0)
                .getSerList();
        ControlChart figures = progress.trend().charts().get("reportingRate");

        assertThat(lines.get(0).getVal().getNumRef().getNumCache().getPtList())
                .extracting(point -> Double.valueOf(point.getV()))
                .usingElementComparator(TO_FIFTEEN_DIGITS)
                .containsExactlyElementsOf(figures.values());
        assertThat(lines.get(1).getVal().getNumRef().getNumCache().getPtList())
                .extracting(point -> Double.valueOf(point.getV()))
                .usingElementComparator(TO_FIFTEEN_DIGITS)
                .containsOnly(figures.mean());
    }

    @Test
    void firstPageAsksForDecisionsAndShowsThePosition() {
        ReportView view = ReportView.of(ReportFixtures.full());
        XWPFDocument paper = paper(ReportFixtures.full());
        List<String> all = paper.getParagraphs().stream()
                .map(XWPFParagraph::getText)
                .filter(text -> !text.isEmpty())
                .toList();

        assertThat(all.subList(0, all.indexOf("Decisions asked")))
                .contains(view.burnUp().verdict())
                .anyMatch(text -> text.contains(
                        "The board is asked to decide on " + view.decisions().size() + " milestones"));
        assertThat(paper.getTables().get(0).getText())
                .contains("Owner", view.decisions().get(0).owner());
        assertThat(chart(paper, "Milestones planned, completed and forecast").getRelationParts())
                .isNotEmpty();
    }

    @Test
    void decisionsAreListedUpToALimit() {
        int all = ReportView.of(ReportFixtures.crowded()).decisions().size();
        XWPFDocument paper = paper(ReportFixtures.crowded());

        assertThat(texts(paper, "Note"))
                .filteredOn(text -> text.startsWith("Source: "))
                .hasSize(20);
        assertThat(texts(paper, "TableCaption")).anyMatch(caption -> caption.endsWith("(5 of " + all + " shown)."));
        assertThat(texts(paper, "Normal")).contains("And " + (all - 20) + " more in the workbook.");
    }

    @Test
    void hostileTextIsEscaped() {
        String text = paper(ReportFixtures.few()).getTables().stream()
                .map(XWPFTable::getText)
                .reduce("", String::concat);

        assertThat(text).contains("<b>North</b>").contains("地域の健康").doesNotContain("\u001b", "\u202e");
    }

    @Test
    void pagesAreA4AndNumberedAndDeclareTheLanguage() {
        XWPFDocument paper = paper(ReportFixtures.few());
        CTPageSz size = paper.getDocument().getBody().getSectPr().getPgSz();

        assertThat(List.of(size.getW().toString(), size.getH().toString())).containsExactly("11906", "16838");
        assertThat(paper.getFooterList().get(0).getParagraphArray(0).getCTP().getFldSimpleList())
                .extracting(field -> field.getInstr())
                .containsExactly("PAGE", "NUMPAGES");
        assertThat(paper.getStyles().getDefaultRunStyle()).isNotNull();
        assertThat(paper.getProperties().getCoreProperties().getTitle())
                .isEqualTo("Leadership for Change: the Larkshire pilot: progress in October 2026: paper for the board");
    }

    @ParameterizedTest
    @MethodSource("reports")
    void elementsFollowTheOrderOfTheStandard(Progress progress) throws Exception {
        ElementOrder.assertKeptIn(paper(progress));
    }

    @ParameterizedTest
    @EnumSource
    void bytesAreTheSameOnEveryMachine(TestMachine place) {
        byte[] there = place.run(() -> bytes(ReportFixtures.few()));

        assertThat(Arrays.equals(there, bytes(ReportFixtures.few()))).isTrue();
    }

    /** The first chart with that title, in order of creation. */
    private static XWPFChart chart(XWPFDocument paper, String title) {
        return paper.getCharts().stream()
                .filter(chart -> title(chart).equals(title))
                .min(Comparator.comparing(chart -> chart.getPackagePart().getPartName()))
                .orElseThrow();
    }

    private static String title(XWPFChart chart) {
        return chart.getCTChart()
                .getTitle()
                .getTx()
                .getRich()
                .getPArray(0)
                .getRArray(0)
                .getT();
    }

    private static String name(CTBarSer series) {
        return series.getTx().getStrRef().getStrCache().getPtArray(0).getV();
    }

    private static List<String> texts(XWPFDocument paper, String style) {
        return paper.getParagraphs().stream()
                .filter(paragraph -> Objects.equals(paragraph.getStyle(), style))
                .map(XWPFParagraph::getText)
                .toList();
    }

    /** The paragraphs of the body and its tables, without those of pictures, which contain no text. */
    private static List<XWPFParagraph> paragraphs(XWPFDocument paper) {
        List<XWPFParagraph> all = new ArrayList<>(paper.getParagraphs());
        paper.getTables().stream()
                .flatMap(table -> table.getRows().stream())
                .flatMap(row -> row.getTableCells().stream())
                .forEach(cell -> all.addAll(cell.getParagraphs()));
        all.removeIf(paragraph -> "Figure".equals(paragraph.getStyle()));
        return all;
    }

    private static XWPFDocument paper(Progress progress) {
        try {
            return new XWPFDocument(new ByteArrayInputStream(bytes(progress)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Progress progress) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ReportFormat.DOCX
                    .renderer(new WriterOptions("0.0.0", TextStyle.plain()))
                    .render(new ReportContent(progress, List.of(), "0.0.0"), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
