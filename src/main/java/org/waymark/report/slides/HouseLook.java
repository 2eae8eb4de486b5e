package org.waymark.report.slides;

import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.apache.poi.sl.usermodel.Insets2D;
import org.apache.poi.sl.usermodel.PaintStyle;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSimpleShape;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.jspecify.annotations.Nullable;
import org.waymark.office.OfficeBrand;
import org.waymark.programme.Colour;

/** Measures the layouts of a house file: where its slides have the title, the content and the foot. */
final class HouseLook {

    private static final double GAP = 8;
    private static final double EDGE = 40;

    /** The least share of a slide's height that the content needs; with less, it takes what the title leaves. */
    private static final double LEAST_BODY = 0.45;

    private static final double WIDE = 960;
    private static final double HIGH = 540;
    private static final double SMALLEST = 0.75;

    /** The font sizes of titles, which are sentences, in points. The first is the greatest. */
    private static final List<Double> TITLES = List.of(28.0, 24.0, 20.0, 18.0, 16.0, 14.0, 12.0);

    private HouseLook() {}

    static SlideLook of(XMLSlideShow show, SlideLayouts layouts, OfficeBrand brand) {
        Dimension page = show.getPageSize();
        XSLFSlideLayout layout = layouts.content();
        Optional<XSLFTextShape> title = SlideLayouts.title(layout);
        SlideBox head =
                title.map(HouseLook::inner).orElse(new SlideBox(EDGE, EDGE / 2, page.getWidth() - 2 * EDGE, EDGE));
        double scale = Math.min(page.getWidth() / WIDE, page.getHeight() / HIGH);
        SlideBackground background = SlideBackground.of(layout);
        SlideBox body = body(show, layout, head, background);
        return new SlideLook(
                brand,
                head,
                title.map(each -> sizes(each, TITLES)).orElse(TITLES),
                body,
                SlideLayouts.holder(layout, Placeholder.FOOTER)
                        .map(HouseLook::inner)
                        .orElse(null),
                Math.max(SMALLEST, Math.min(1, scale)),
                true,
                !background.bears(head, title.map(HouseLook::colour).orElse(null)),
                !background.light(body));
    }

    /** The part of the master's text area that is below the title and above the foot. */
    private static SlideBox body(
            XMLSlideShow show, XSLFSlideLayout layout, SlideBox title, SlideBackground background) {
        Dimension page = show.getPageSize();
        double below = title.y() + title.height() + GAP;
        double foot = Stream.of(Placeholder.FOOTER, Placeholder.SLIDE_NUMBER, Placeholder.DATETIME)
                .flatMap(type -> SlideLayouts.holder(layout, type).stream())
                .map(XSLFTextShape::getAnchor)
                .mapToDouble(Rectangle2D::getY)
                .filter(y -> y > page.getHeight() / 2)
                .min()
                .orElse(page.getHeight() - EDGE / 2);
        SlideBox rest = new SlideBox(title.x(), below, title.width(), foot - GAP - below);
        XSLFSimpleShape text = show.getSlideMasters().get(0).getPlaceholder(Placeholder.BODY);
        if (text == null || text.getAnchor() == null) {
            return free(background, usable(rest, page), page);
        }
        Rectangle2D place = text.getAnchor();
        double top = Math.max(below, place.getY());
        double bottom = Math.min(foot - GAP, place.getMaxY());
        SlideBox body = new SlideBox(place.getX(), top, place.getWidth(), bottom - top);
        return free(background, body.height() >= page.getHeight() * LEAST_BODY ? body : usable(rest, page), page);
    }

    /**
     * The part of a place that is not covered by a logo at the foot of the house file, if that part is large enough;
     * else the whole place.
     */
    private static SlideBox free(SlideBackground background, SlideBox box, Dimension page) {
        SlideBox free = background.free(box, page, GAP + SlideDeck.PANEL);
        return enough(free, page) ? free : box;
    }

    /**
     * A place that is large enough, or else the middle of the slide, as when the title is at the foot or beside the
     * content.
     */
    private static SlideBox usable(SlideBox box, Dimension page) {
        return enough(box, page)
                ? box
                : new SlideBox(EDGE, page.getHeight() / 4, page.getWidth() - 2 * EDGE, page.getHeight() * 0.66);
    }

    private static boolean enough(SlideBox box, Dimension page) {
        return box.height() >= page.getHeight() * LEAST_BODY && box.width() >= page.getWidth() / 2;
    }

    /** The place of the text within a placeholder. */
    static SlideBox inner(XSLFTextShape holder) {
        Rectangle2D place = holder.getAnchor();
        Insets2D inset = holder.getInsets();
        return new SlideBox(
                place.getX() + inset.left,
                place.getY() + inset.top,
                Math.max(1, place.getWidth() - inset.left - inset.right),
                Math.max(1, place.getHeight() - inset.top - inset.bottom));
    }

    /** The font sizes of a placeholder's text, its own first unless that is too large for sentences. */
    static List<Double> sizes(XSLFTextShape holder, List<Double> usual) {
        double own = size(holder).orElse(usual.get(0));
        return own >= usual.get(0)
                ? usual
                : DoubleStream.concat(
                                DoubleStream.of(own),
                                usual.stream().mapToDouble(Double::doubleValue).filter(size -> size < own))
                        .boxed()
                        .toList();
    }

    /** The font size of a placeholder's text in points, if it says so. */
    static Optional<Double> size(XSLFTextShape holder) {
        return runs(holder)
                .map(XSLFTextRun::getFontSize)
                .filter(size -> size != null && size > 0)
                .findFirst();
    }

    /** The colour of a placeholder's text; null when it does not say so. */
    static @Nullable Colour colour(XSLFTextShape holder) {
        return runs(holder)
                .map(XSLFTextRun::getFontColor)
                .filter(PaintStyle.SolidPaint.class::isInstance)
                .map(paint -> SlideBackground.colour((PaintStyle.SolidPaint) paint))
                .findFirst()
                .orElse(null);
    }

    private static Stream<XSLFTextRun> runs(XSLFTextShape holder) {
        return holder.getTextParagraphs().stream()
                .map(XSLFTextParagraph::getTextRuns)
                .flatMap(List::stream);
    }
}
