package org.waymark.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;
import org.waymark.document.Renderer;
import org.waymark.document.WriterOptions;
import org.waymark.programme.Branding;
import org.waymark.progress.Progress;
import org.waymark.report.slides.SlidesReport;
import org.waymark.report.view.ReportSection;
import org.waymark.report.view.ReportView;
import org.waymark.terminal.TextStyle;

/** The board's papers opened in LibreOffice: {@code mvn -Poffice verify}. Skipped where it is not installed. */
class PapersInLibreOffice {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"full", "year", "long"})
    void everyDimensionHasItsOwnPage(String which) throws IOException {
        Progress progress = progress(which);
        PaperPages report = PaperPages.of(report(progress));

        for (ReportSection section : ReportView.of(progress).dimensions()) {
            String page = report.beginning(section.number() + " " + section.label());
            assertThat(page)
                    .contains(
                            PaperPages.bare("Completion rate by month"),
                            PaperPages.bare("Key measures of " + section.label()))
                    .contains(PaperPages.bare("Milestones to watch"));
        }
        assertThat(report.pages()).hasSizeBetween(9, 14).allMatch(page -> page.length() > 150);
        assertThat(report.pages().get(0))
                .as("the first page stands alone")
                .contains(
                        PaperPages.bare("What the board is asked to do"),
                        PaperPages.bare("Milestones planned, completed and forecast"),
                        PaperPages.bare("Figure 1."));
        assertThat(report.beginning("The dimensions at a glance"))
                .contains(
                        PaperPages.bare("All dimensions: forecasts that moved"),
                        PaperPages.bare("How forecasts moved"));
    }

    @Test
    void everySlideIsOnePageWithATitle() throws IOException {
        Path file = slides(ReportFixtures.full());
        PaperPages slides = PaperPages.of(file);

        try (XMLSlideShow show = new XMLSlideShow(Files.newInputStream(file))) {
            assertThat(slides.pages()).hasSameSizeAs(show.getSlides());
            for (int at = 0; at < slides.pages().size(); at++) {
                assertThat(slides.pages().get(at))
                        .contains(PaperPages.bare(title(show.getSlides().get(at))))
                        .hasSizeGreaterThan(60);
            }
        }
    }

    @Test
    void everyBarHasALabel() throws IOException {
        Path report = report(ReportFixtures.longNames());
        Path slides = slides(ReportFixtures.longNames());
        String onPaper = String.join("", PaperPages.of(report).pages());
        String onSlides = String.join("", PaperPages.of(slides).pages());

        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(report));
                XMLSlideShow show = new XMLSlideShow(Files.newInputStream(slides))) {
            assertThat(names(document.getCharts())).hasSizeGreaterThan(20).allMatch(onPaper::contains);
            assertThat(names(show.getCharts())).hasSizeGreaterThan(20).allMatch(onSlides::contains);
        }
    }

    @Test
    void papersOfAMonthWithoutReturnsAreShortButNotEmpty() throws IOException {
        assertThat(PaperPages.of(report(ReportFixtures.empty())).pages())
                .hasSizeBetween(1, 4)
                .allMatch(page -> page.length() > 150);
        assertThat(PaperPages.of(slides(ReportFixtures.empty())).pages()).allMatch(page -> page.length() > 60);
    }

    /** The title of the first slide is centred, and the library does not recognise it as a title. */
    private static String title(XSLFSlide slide) {
        return Objects.requireNonNullElse(slide.getTitle(), "Leadership for Change: the Larkshire pilot");
    }

    private static Progress progress(String which) {
        return switch (which) {
            case "year" -> ReportFixtures.year();
            case "long" -> ReportFixtures.longNames();
            default -> ReportFixtures.full();
        };
    }

    private static List<String> names(List<? extends XDDFChart> charts) {
        List<String> names = new ArrayList<>();
        for (XDDFChart chart : charts) {
            for (CTBarChart bars : chart.getCTChart().getPlotArea().getBarChartList()) {
                bars.getSerArray(0)
                        .getCat()
                        .getStrRef()
                        .getStrCache()
                        .getPtList()
                        .forEach(point -> names.add(PaperPages.bare(point.getV())));
            }
        }
        return names;
    }

    private Path report(Progress progress) throws IOException {
        return written(
                "board-report.docx",
                ReportFormat.DOCX.renderer(new WriterOptions("0.0.0", TextStyle.plain())),
                progress);
    }

    private Path slides(Progress progress) throws IOException {
        return written("board-slides.pptx", new SlidesReport(Branding.NONE), progress);
    }

    private Path written(String name, Renderer<ReportContent> renderer, Progress progress) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file)) {
            renderer.render(new ReportContent(progress, List.of(), "0.0.0"), out);
        }
        return file;
    }
}
