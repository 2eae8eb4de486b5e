package org.waymark.report.slides;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.waymark.office.BlankOfficeFile;
import org.waymark.office.OfficeSave;
import org.waymark.programme.Branding;

/** Writes a presentation from its first slide to its last. */
final class SlideDeck {

    private static final List<String> PARTS = List.of(
            "[Content_Types].xml",
            "_rels/.rels",
            "ppt/presentation.xml",
            "ppt/_rels/presentation.xml.rels",
            "ppt/theme/theme1.xml",
            "ppt/slideMasters/slideMaster1.xml",
            "ppt/slideMasters/_rels/slideMaster1.xml.rels",
            "ppt/slideLayouts/slideLayout1.xml",
            "ppt/slideLayouts/_rels/slideLayout1.xml.rels",
            "ppt/slideLayouts/slideLayout2.xml",
            "ppt/slideLayouts/_rels/slideLayout2.xml.rels",
            "ppt/slideLayouts/slideLayout3.xml",
            "ppt/slideLayouts/_rels/slideLayout3.xml.rels");

    private static final SlideBox OPENING_TITLE = new SlideBox(65, 122, 828, 165);

    private final XMLSlideShow show;
    private final SlideLook look;
    private final String foot;

    /**
     * Starts a presentation in the look of a programme.
     *
     * @param foot the text at the foot of every slide but the first
     */
    SlideDeck(String foot, Branding branding) throws IOException {
        this.look = SlideLook.own(branding.colours());
        this.show = new XMLSlideShow(BlankOfficeFile.open(SlideDeck.class, PARTS, branding.colours()::in));
        this.foot = look.foot() == null ? "" : TextFit.cut(foot, look.foot(), DeckSlide.SMALL, false);
        if (branding.logo() != null) {
            SlideLogo.add(branding.logo(), show);
        }
    }

    void opening(String title, String... subtitle) {
        XSLFSlide slide = show.createSlide(layout(SlideLayout.TITLE));
        XSLFTextShape[] holders = slide.getPlaceholders();
        DeckSlide.fill(holders[0], title, OPENING_TITLE, List.of(40.0, 32.0, 26.0));
        holders[1].clearText();
        for (String line : subtitle) {
            holders[1].addNewTextParagraph().addNewTextRun().setText(line);
        }
    }

    /** Adds a slide with a title and free space below it. */
    DeckSlide slide(String title) {
        return new DeckSlide(show.createSlide(layout(SlideLayout.TITLE_ONLY)), title, look);
    }

    /** Adds a slide with a title and a list. */
    void list(String title, List<String> items) {
        XSLFSlide slide = show.createSlide(layout(SlideLayout.TITLE_AND_CONTENT));
        ListSlide.fill(slide.getPlaceholders()[1], items, look.body());
        new DeckSlide(slide, title, look);
    }

    /** Writes the slides; neither flushes nor closes {@code out}. The foot comes last, because screen readers read in this order. */
    void write(String title, LocalDate day, OutputStream out) throws IOException {
        List<XSLFSlide> slides = show.getSlides();
        for (int at = 1; at < slides.size(); at++) {
            SlideFoot.add(slides.get(at), foot, at + 1);
        }
        slides.forEach(BritishEnglish::mark);
        OfficeSave.write(show, title, day, out);
    }

    private XSLFSlideLayout layout(SlideLayout type) {
        XSLFSlideLayout layout = show.getSlideMasters().get(0).getLayout(type);
        if (layout == null) {
            throw new IllegalStateException("the skeleton has no layout " + type);
        }
        return layout;
    }
}
