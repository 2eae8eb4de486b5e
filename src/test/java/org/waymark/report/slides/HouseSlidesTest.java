package org.waymark.report.slides;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.waymark.office.house.HouseFile;
import org.waymark.programme.Branding;
import org.waymark.report.ReportContent;
import org.waymark.report.ReportFixtures;
import org.waymark.testing.HouseFiles;

/** The board's slides in the look of a house file, read back as the library reads them. */
@Tag("slow")
class HouseSlidesTest {

    @ParameterizedTest
    @EnumSource
    void slidesAreThoseOfTheReportAndNotOfTheHouse(HouseFiles.Background background) throws IOException {
        XMLSlideShow own = open(written(Branding.NONE));
        XMLSlideShow house = open(written(house(background)));

        assertThat(house.getPageSize()).isEqualTo(new Dimension(960, 540));
        assertThat(texts(house)).noneMatch(text -> text.contains(HouseFiles.CONTENT));
        assertThat(tablesByTitle(house)).isEqualTo(tablesByTitle(own));
    }

    @Test
    void sameBytesEveryTime() throws IOException {
        assertThat(written(house(HouseFiles.Background.PICTURE)))
                .isEqualTo(written(house(HouseFiles.Background.PICTURE)));
    }

    @ParameterizedTest
    @EnumSource(names = {"DARK", "PICTURE"})
    void contentOnADarkPageOrAPictureHasAWhitePanel(HouseFiles.Background background) throws IOException {
        XMLSlideShow show = open(written(house(background)));
        List<XSLFSlide> slides = show.getSlides();

        for (XSLFSlide slide : slides.subList(1, slides.size())) {
            List<Rectangle2D> panels = slide.getSlideLayout().getShapes().stream()
                    .filter(shape -> shape instanceof XSLFAutoShape && !shape.isPlaceholder())
                    .map(XSLFShape::getAnchor)
                    .toList();
            assertThat(slide.getShapes())
                    .filteredOn(shape -> !shape.isPlaceholder())
                    .isNotEmpty()
                    .allMatch(shape -> panels.stream().anyMatch(panel -> panel.contains(shape.getAnchor())));
        }
    }

    @Test
    void footOnAPictureHasWhitePanels() throws IOException {
        XSLFSlide slide =
                open(written(house(HouseFiles.Background.PICTURE))).getSlides().get(1);
        List<Rectangle2D> panels = slide.getSlideLayout().getShapes().stream()
                .filter(shape -> shape instanceof XSLFAutoShape && !shape.isPlaceholder())
                .map(XSLFShape::getAnchor)
                .toList();

        for (Placeholder type : List.of(Placeholder.FOOTER, Placeholder.SLIDE_NUMBER)) {
            Rectangle2D foot = HouseLook.inner(
                            SlideLayouts.holder(slide.getSlideLayout(), type).orElseThrow())
                    .rectangle();
            assertThat(panels).as(type.name()).anyMatch(panel -> panel.contains(foot));
        }
    }

    @Test
    void contentOnALightPageHasNone() throws IOException {
        assertThat(open(written(house(HouseFiles.Background.LIGHT))).getSlides())
                .allSatisfy(
                        slide -> assertThat(slide.getSlideLayout().getShapes()).allMatch(XSLFShape::isPlaceholder));
    }

    private static Branding house(HouseFiles.Background background) throws IOException {
        return new Branding(
                null,
                Branding.NONE.main(),
                Branding.NONE.accent(),
                null,
                HouseFile.slides(HouseFiles.slides(background)));
    }

    private static byte[] written(Branding branding) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new SlidesReport(branding).render(new ReportContent(ReportFixtures.full(), List.of(), "0.0.0"), out);
        return out.toByteArray();
    }

    private static XMLSlideShow open(byte[] file) throws IOException {
        return new XMLSlideShow(new ByteArrayInputStream(file));
    }

    private static List<String> texts(XMLSlideShow show) {
        return show.getSlides().stream()
                .flatMap(slide -> slide.getShapes().stream())
                .filter(XSLFTextShape.class::isInstance)
                .map(shape -> ((XSLFTextShape) shape).getText())
                .toList();
    }

    /** The tables of the slides by their titles. A wide font may need a second slide for decisions, which has the same table. */
    private static Map<String, List<Integer>> tablesByTitle(XMLSlideShow show) {
        Map<String, List<Integer>> tables = new LinkedHashMap<>();
        show.getSlides()
                .forEach(slide -> tables.put(title(slide).replaceFirst(", continued \\(\\d+\\)$", ""), tables(slide)));
        return tables;
    }

    private static String title(XSLFSlide slide) {
        return slide.getPlaceholders()[0].getText();
    }

    /** The number of columns of every table on a slide. */
    private static List<Integer> tables(XSLFSlide slide) {
        return slide.getShapes().stream()
                .filter(XSLFTable.class::isInstance)
                .map(table -> ((XSLFTable) table).getNumberOfColumns())
                .toList();
    }
}
