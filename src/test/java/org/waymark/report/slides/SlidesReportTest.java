package org.waymark.report.slides;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFGraphicFrame;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGraphicalObjectFrame;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPicture;
import org.waymark.office.ElementOrder;
import org.waymark.programme.Branding;
import org.waymark.programme.Colour;
import org.waymark.progress.Progress;
import org.waymark.report.ReportContent;
import org.waymark.report.ReportFixtures;
import org.waymark.report.board.ForecastChart;
import org.waymark.report.view.DecisionLine;
import org.waymark.report.view.ForecastHistory;
import org.waymark.report.view.ReportView;
import org.waymark.testing.LogoFile;
import org.waymark.testing.TestMachine;
import org.waymark.text.UnbrokenCodes;

/** The board's slides, read back as the library reads them. */
@Tag("slow")
class SlidesReportTest {

    private static final Pattern LANGUAGE = Pattern.compile(" lang=\"(?!en-GB\")");

    static Stream<Progress> reports() {
        return Stream.of(
                ReportFixtures.full(),
                ReportFixtures.few(),
                ReportFixtures.first(),
                ReportFixtures.empty(),
                ReportFixtures.crowded());
    }

    @Test
    void titlesFormTheOutline() {
        assertThat(deck(ReportFixtures.few()).getSlides())
                .extracting(SlidesReportTest::title)
                .containsExactly(
                        "Leadership for Change: the Larkshire pilot",
                        ReportView.of(ReportFixtures.few()).burnUp().sentence(),
                        "1 milestone needs a decision",
                        "What changed, and who reported",
                        "Returns, and the dimensions at a glance",
                        "3 forecasts have moved more than 14 days",
                        "Feeling: 1 of 2 milestones completed, none of 1 open overdue",
                        "Perceiving: 0 of 2 milestones completed, 1 of 2 open overdue",
                        "Thinking: 2 of 3 milestones completed, 1 of 1 open overdue",
                        "Relating: 2 of 6 milestones completed, 3 of 4 open overdue",
                        "Doing: 0 of 4 milestones completed, 3 of 4 open overdue",
                        "Being: no milestones",
                        "Learning together");
    }

    @Test
    void firstSlideAnswersWhetherTheProgrammeIsOnTrackAndWhatNeedsADecision() {
        ReportView view = ReportView.of(ReportFixtures.few());

        assertThat(texts(deck(ReportFixtures.few()).getSlides().get(0)))
                .anyMatch(text -> text.endsWith(view.burnUp().position() + ". 1 milestone needs a decision."));
    }

    @Test
    void secondSlideSaysWhatChanged() {
        ReportView view = ReportView.of(ReportFixtures.few());

        assertThat(texts(deck(ReportFixtures.few()).getSlides().get(1)))
                .anyMatch(text -> text.contains(view.changes().sentence()));
    }

    @Test
    void changesDoNotRepeatTheTitleOfTheSecondSlide() {
        XSLFSlide changes = deck(ReportFixtures.few()).getSlides().get(3);
        ReportView view = ReportView.of(ReportFixtures.few());

        assertThat(texts(changes))
                .anyMatch(text -> text.contains(view.changes().sentence()))
                .noneMatch(text -> text.contains(view.burnUp().sentence()));
    }

    @Test
    void forecastsThatMovedHaveTheirFullTitles() {
        XSLFSlide forecasts = deck(ReportFixtures.few()).getSlides().get(5);
        String titles = ForecastChart.titles(ForecastHistory.of(ReportFixtures.few()));

        assertThat(titles).matches("A: .+ \\(.+\\); B: .+ \\(.+\\); C: .+ \\(.+\\)\\.");
        assertThat(texts(forecasts)).contains(UnbrokenCodes.of(titles));
    }

    private static List<String> texts(XSLFSlide slide) {
        return slide.getShapes().stream()
                .filter(XSLFTextShape.class::isInstance)
                .map(shape -> ((XSLFTextShape) shape).getText())
                .toList();
    }

    @Test
    void decisionsFillAsManySlidesAsTheyNeed() {
        List<DecisionLine> decisions = ReportView.of(ReportFixtures.crowded()).decisions().stream()
                .limit(24)
                .toList();
        List<XSLFSlide> slides = deck(ReportFixtures.crowded()).getSlides().stream()
                .filter(slide -> title(slide).contains("need a decision"))
                .toList();

        assertThat(slides).hasSize(3);
        assertThat(slides.stream().flatMap(slide -> slide.getShapes().stream()))
                .filteredOn(XSLFTable.class::isInstance)
                .extracting(table -> ((XSLFTable) table).getNumberOfRows() - 1)
                .containsExactly(8, 8, 8);
        assertThat(slides.get(2).getNotes().getTextParagraphs().toString())
                .contains(decisions.get(23).milestone().id());
    }

    @Test
    void programmeHasItsLogoAndColours(@TempDir Path folder) throws IOException {
        Branding branding = new Branding(LogoFile.in(folder), new Colour(0x7a1f5c), Branding.NONE.accent());
        XMLSlideShow deck = deck(ReportFixtures.few(), branding);

        assertThat(deck.getSlideMasters().get(0).getShapes())
                .filteredOn(XSLFPictureShape.class::isInstance)
                .extracting(shape -> ((CTPicture) shape.getXmlObject())
                        .getNvPicPr()
                        .getCNvPr()
                        .getDescr())
                .containsExactly("Logo");
        assertThat(deck.getSlides().stream()
                        .flatMap(slide -> slide.getShapes().stream())
                        .filter(XSLFTable.class::isInstance)
                        .map(table -> ((XSLFTable) table).getCTTable().xmlText()))
                .isNotEmpty()
                .allMatch(xml -> xml.contains("7A1F5C") && !xml.contains("005EB8"));
        assertThat(deck.getCharts())
                .noneMatch(chart -> chart.getCTChart().xmlText().contains("005EB8"));
    }

    @Test
    void slidesAreWide() {
        assertThat(deck(ReportFixtures.few()).getPageSize()).isEqualTo(new Dimension(960, 540));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void slideTitlesAreUnique(Progress progress) {
        assertThat(deck(progress).getSlides())
                .extracting(SlidesReportTest::title)
                .noneMatch(String::isBlank)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void chartsAndTablesHaveAlternativeText(Progress progress) {
        assertThat(shapes(progress))
                .filteredOn(XSLFGraphicFrame.class::isInstance)
                .isNotEmpty()
                .allSatisfy(shape -> assertThat(((CTGraphicalObjectFrame) shape.getXmlObject())
                                .getNvGraphicFramePr()
                                .getCNvPr()
                                .getDescr())
                        .hasSizeGreaterThan(10));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void tablesHaveAHeaderRow(Progress progress) {
        assertThat(shapes(progress))
                .filteredOn(XSLFTable.class::isInstance)
                .isNotEmpty()
                .allMatch(shape -> ((XSLFTable) shape).getCTTable().getTblPr().getFirstRow());
    }

    @ParameterizedTest
    @MethodSource("reports")
    void textIsLargeEnoughToRead(Progress progress) {
        assertThat(shapes(progress).stream().flatMap(SlidesReportTest::runs))
                .allSatisfy(run ->
                        assertThat(run.getFontSize()).as(run.getRawText()).isGreaterThanOrEqualTo(14.0));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void contentStaysWithinItsSlide(Progress progress) {
        Rectangle2D slide = new Rectangle2D.Double(0, 0, 960, 540);

        assertThat(shapes(progress))
                .allSatisfy(shape -> assertThat(slide.contains(shape.getAnchor()))
                        .as("%s at %s", shape.getShapeName(), shape.getAnchor())
                        .isTrue());
    }

    @ParameterizedTest
    @MethodSource("reports")
    void elementsFollowTheOrderOfTheStandard(Progress progress) throws Exception {
        ElementOrder.assertKeptIn(deck(progress));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void textIsMarkedAsBritishEnglish(Progress progress) {
        assertThat(shapes(progress).stream().map(shape -> shape.getXmlObject().xmlText()))
                .noneMatch(xml -> LANGUAGE.matcher(xml).find());
    }

    @ParameterizedTest
    @EnumSource
    void bytesAreTheSameOnEveryMachine(TestMachine place) {
        byte[] there = place.run(() -> bytes(ReportFixtures.few()));

        assertThat(Arrays.equals(there, bytes(ReportFixtures.few()))).isTrue();
    }

    /** The library does not recognise the centred title of the first slide as a title. */
    private static String title(XSLFSlide slide) {
        XSLFTextShape first = slide.getPlaceholders()[0];
        assertThat(first.getTextType()).isIn(Placeholder.TITLE, Placeholder.CENTERED_TITLE);
        return first.getText();
    }

    private static Stream<XSLFTextRun> runs(XSLFShape shape) {
        Stream<XSLFTextShape> holders = shape instanceof XSLFTable table
                ? table.getRows().stream().flatMap(row -> row.getCells().stream())
                : shape instanceof XSLFTextShape text ? Stream.of(text) : Stream.empty();
        return holders.flatMap(holder -> holder.getTextParagraphs().stream())
                .map(XSLFTextParagraph::getTextRuns)
                .flatMap(List::stream)
                .filter(run -> !run.getRawText().isBlank());
    }

    private static List<XSLFShape> shapes(Progress progress) {
        return deck(progress).getSlides().stream()
                .flatMap(slide -> slide.getShapes().stream())
                .toList();
    }

    private static XMLSlideShow deck(Progress progress) {
        return deck(progress, Branding.NONE);
    }

    private static XMLSlideShow deck(Progress progress, Branding branding) {
        try {
            return new XMLSlideShow(new ByteArrayInputStream(bytes(progress, branding)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Progress progress) {
        return bytes(progress, Branding.NONE);
    }

    private static byte[] bytes(Progress progress, Branding branding) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new SlidesReport(branding).render(new ReportContent(progress, List.of(), "0.0.0"), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
