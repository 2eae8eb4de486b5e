package org.waymark.report.slides;

import java.awt.Color;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFSheet;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.waymark.document.OfficeLook;
import org.waymark.office.BlankOfficeFile;
import org.waymark.office.OfficeBrand;
import org.waymark.office.OfficeSave;
import org.waymark.office.PaletteColour;
import org.waymark.office.house.HouseFile;
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
    private static final List<Double> OPENING_SIZES = List.of(40.0, 32.0, 26.0);

    /** The font sizes of the lines below the title in a house file, in points. */
    private static final List<Double> SUBTITLE_SIZES = List.of(28.0, 24.0, 20.0, 18.0, 16.0, 14.0, 12.0);

    /** The distance from one paragraph to the next, in font sizes. */
    private static final double PARAGRAPH = 1.45;

    /** The points by which a white panel is wider than the content on it, on each side. */
    static final double PANEL = 8;

    private final XMLSlideShow show;
    private final SlideLayouts layouts;
    private final SlideLook look;
    private final String foot;

    /**
     * Starts a presentation in the look of a programme. A presentation in the look of a house file has no logo of its own,
     * since such files have one.
     *
     * @param foot the text at the foot of every slide but the first
     * @param shorter the text at the foot where there is no room for the other
     */
    SlideDeck(String foot, String shorter, Branding branding) throws IOException {
        HouseFile house = branding.slides();
        OfficeBrand brand = OfficeLook.of(branding, house);
        this.show = new XMLSlideShow(
                house == null
                        ? BlankOfficeFile.open(SlideDeck.class, PARTS, brand::in)
                        : house.blank(UnaryOperator.identity()));
        this.layouts = SlideLayouts.of(show);
        this.look = house == null ? SlideLook.own(brand) : HouseLook.of(show, layouts, brand);
        this.foot =
                look.foot() == null ? "" : foot(foot, shorter, look.foot(), SlideFoot.size(layouts.content(), look));
        if (look.titlePanel()) {
            panel(layouts.content(), look.title());
        }
        if (look.panel()) {
            panel(layouts.content(), look.body());
        }
        if (house != null) {
            footPanels();
        }
        if (branding.logo() != null && house == null) {
            SlideLogo.add(branding.logo(), show);
        }
    }

    private String foot(String text, String shorter, SlideBox box, double size) {
        String chosen = look.fit().fits(text, box.high(size * TextFit.LINE), size, false) ? text : shorter;
        return look.fit().cut(chosen, box.high(size * TextFit.LINE), size, false);
    }

    void opening(String title, List<String> subtitle) {
        XSLFSlideLayout layout = layouts.opening();
        if (layout == null) {
            DeckSlide slide = slide(title);
            subtitle.forEach(line -> slide.text(line, PaletteColour.TEXT));
            return;
        }
        SlideHolders holders = SlideHolders.add(show, layout, Placeholder.SUBTITLE, Placeholder.BODY);
        XSLFTextShape head = holders.title();
        if (head != null) {
            boolean panel = look.house() && panel(layout, head);
            DeckSlide.fill(
                    head,
                    title,
                    look.house() ? HouseLook.inner(head) : OPENING_TITLE,
                    look.house() ? HouseLook.sizes(head, OPENING_SIZES) : OPENING_SIZES,
                    look,
                    panel);
        }
        XSLFTextShape below = holders.other();
        if (below != null) {
            boolean panel = look.house() && panel(layout, below);
            double size = subtitleSize(below, subtitle);
            below.clearText();
            for (String line : subtitle) {
                XSLFTextRun run = below.addNewTextParagraph().addNewTextRun();
                run.setText(line);
                if (look.house()) {
                    run.setFontSize(size);
                }
                if (panel) {
                    run.setFontColor(SlideTable.paint(PaletteColour.TEXT));
                }
            }
        }
    }

    /** The largest font size in which all lines fit the placeholder of a house file. */
    private double subtitleSize(XSLFTextShape holder, List<String> lines) {
        SlideBox place = HouseLook.inner(holder);
        List<Double> sizes = HouseLook.sizes(holder, SUBTITLE_SIZES);
        return sizes.stream()
                .filter(size -> lines.stream()
                                        .mapToInt(line -> look.fit().lines(line, place.width(), size, false))
                                        .sum()
                                * size
                                * PARAGRAPH
                        <= place.height())
                .findFirst()
                .orElse(sizes.get(sizes.size() - 1));
    }

    /** Adds white panels behind the foot of a house file, if its letters are dark and cannot be read there. */
    private void footPanels() {
        for (Placeholder type : List.of(Placeholder.FOOTER, Placeholder.SLIDE_NUMBER)) {
            SlideLayouts.holder(layouts.content(), type)
                    .filter(holder -> SlideBackground.onWhite(HouseLook.colour(holder)))
                    .ifPresent(holder -> panel(layouts.content(), holder));
        }
    }

    /** Adds a white panel behind a placeholder of a layout that cannot be read on its background, and returns whether. */
    private static boolean panel(XSLFSlideLayout layout, XSLFTextShape holder) {
        SlideBox place = HouseLook.inner(holder);
        boolean needed = !SlideBackground.of(layout).bears(place, HouseLook.colour(holder));
        if (needed) {
            panel(layout, place);
        }
        return needed;
    }

    private static void panel(XSLFSheet sheet, SlideBox place) {
        XSLFAutoShape panel = sheet.createAutoShape();
        panel.setShapeType(ShapeType.RECT);
        panel.setFillColor(Color.WHITE);
        panel.setAnchor(place.wider(PANEL).rectangle());
    }

    /** Adds a slide with a title and free space below it. */
    DeckSlide slide(String title) {
        SlideHolders holders = SlideHolders.add(show, layouts.content());
        return new DeckSlide(holders, title, look);
    }

    /** Adds a slide with a title and a list. */
    void list(String title, List<String> items) {
        if (layouts.list() == null || look.panel()) {
            slide(title).bullets(items);
            return;
        }
        SlideHolders holders = SlideHolders.add(show, layouts.list(), Placeholder.BODY, Placeholder.CONTENT);
        XSLFTextShape list = holders.other();
        if (list != null) {
            ListSlide.fill(list, items, look.house() ? HouseLook.inner(list) : look.body(), look);
        }
        new DeckSlide(holders, title, look);
    }

    /** Writes the slides; neither flushes nor closes {@code out}. The foot comes last, because screen readers read in this order. */
    void write(String title, LocalDate day, OutputStream out) throws IOException {
        List<XSLFSlide> slides = show.getSlides();
        for (int at = 1; at < slides.size(); at++) {
            SlideFoot.add(slides.get(at), foot, at + 1, look);
        }
        slides.forEach(BritishEnglish::mark);
        OfficeSave.write(show, title, day, out);
    }
}
