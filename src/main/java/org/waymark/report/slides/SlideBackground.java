package org.waymark.report.slides;

import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.sl.usermodel.PaintStyle;
import org.apache.poi.xslf.usermodel.XSLFBackground;
import org.apache.poi.xslf.usermodel.XSLFConnectorShape;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSimpleShape;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.jspecify.annotations.Nullable;
import org.waymark.programme.Colour;

/**
 * What is behind the title and the content of a slide in the look of a house file. Waymark's texts, tables and charts have
 * letters and lines that are made for white paper, so that they need a background that is known to be nearly white.
 */
final class SlideBackground {

    /** The greatest contrast with white of a background without a panel: that of the grey #E6E6E6. */
    private static final double NEARLY_WHITE = 1.25;

    /** The contrast that WCAG 2.2 requires of large letters. */
    private static final double READABLE = 3;

    /** The share of the content that a picture or a coloured shape may cover before the content has a panel. */
    private static final double TOUCHED = 0.02;

    /** The share of a title that a shape covers when it is the background of that title. */
    private static final double BEHIND = 0.5;

    private final XSLFSlideLayout layout;
    private final List<XSLFShape> shapes;

    private SlideBackground(XSLFSlideLayout layout, List<XSLFShape> shapes) {
        this.layout = layout;
        this.shapes = shapes;
    }

    /** The background of a layout: that of its master unless it has its own, with the shapes of both. */
    static SlideBackground of(XSLFSlideLayout layout) {
        Stream<XSLFShape> below =
                layout.getFollowMasterGraphics() ? layout.getSlideMaster().getShapes().stream() : Stream.of();
        return new SlideBackground(
                layout,
                Stream.concat(below, layout.getShapes().stream())
                        .filter(shape -> !shape.isPlaceholder() && !(shape instanceof XSLFConnectorShape))
                        .toList());
    }

    /** Whether a place is nearly white. */
    boolean light(SlideBox place) {
        Colour page = page();
        return page != null
                && nearlyWhite(page)
                && shapes.stream()
                        .filter(shape -> covered(shape, place) > TOUCHED)
                        .allMatch(SlideBackground::light);
    }

    /**
     * Whether letters can be read in a place. In front of a picture or a gradient, only light letters count as
     * readable, because the author must have chosen them for it.
     *
     * @param letters the colour of the letters; null for the usual one, which is dark
     */
    boolean bears(SlideBox place, @Nullable Colour letters) {
        Colour behind = page();
        for (XSLFShape shape : shapes) {
            if (covered(shape, place) > BEHIND && !clear(shape)) {
                behind = fill(shape);
            }
        }
        return behind == null ? !onWhite(letters) : ink(letters).contrast(behind) >= READABLE;
    }

    /** Whether letters can be read on white; null means the usual colour, as above. */
    static boolean onWhite(@Nullable Colour letters) {
        return ink(letters).contrast(Colour.WHITE) >= READABLE;
    }

    private static Colour ink(@Nullable Colour letters) {
        return letters == null ? new Colour(0) : letters;
    }

    /**
     * The part of a place above or left of what is at its foot, such as a logo.
     *
     * @param page the size of the slides
     * @param gap the space to leave, in points
     */
    SlideBox free(SlideBox place, Dimension page, double gap) {
        SlideBox free = place;
        for (XSLFShape shape : shapes) {
            if (!clear(shape) && covered(shape, free) > 0 && shape.getAnchor().getY() > page.getHeight() / 2) {
                SlideBox above = free.high(shape.getAnchor().getY() - gap - free.y());
                SlideBox left = free.left(shape.getAnchor().getX() - gap - free.x());
                free = left.width() / free.width() > above.height() / free.height() ? left : above;
            }
        }
        return free;
    }

    /** The colour of the page, which is white unless the file says otherwise; null for a picture or a gradient. */
    private @Nullable Colour page() {
        XSLFBackground background = layout.getBackground();
        return background == null
                ? Colour.WHITE
                : solid(background.getFillStyle().getPaint());
    }

    private static @Nullable Colour solid(@Nullable PaintStyle paint) {
        return paint instanceof PaintStyle.SolidPaint solid ? colour(solid) : null;
    }

    /** The colour of a paint without its transparency. */
    static Colour colour(PaintStyle.SolidPaint paint) {
        return new Colour(paint.getSolidColor().getColor().getRGB() & 0xffffff);
    }

    private static boolean nearlyWhite(Colour colour) {
        return colour.contrast(Colour.WHITE) <= NEARLY_WHITE;
    }

    /** Whether a shape is not visible or nearly white. Pictures and groups are neither. */
    private static boolean light(XSLFShape shape) {
        Colour fill = fill(shape);
        return clear(shape) || (fill != null && nearlyWhite(fill));
    }

    private static boolean clear(XSLFShape shape) {
        return !(shape instanceof XSLFPictureShape)
                && shape instanceof XSLFSimpleShape simple
                && simple.getFillStyle().getPaint() == null;
    }

    private static @Nullable Colour fill(XSLFShape shape) {
        return !(shape instanceof XSLFPictureShape) && shape instanceof XSLFSimpleShape simple
                ? solid(simple.getFillStyle().getPaint())
                : null;
    }

    private static double covered(XSLFShape shape, SlideBox place) {
        Rectangle2D anchor = shape.getAnchor();
        if (anchor == null) {
            return 0;
        }
        Rectangle2D common = anchor.createIntersection(place.rectangle());
        return common.isEmpty() ? 0 : common.getWidth() * common.getHeight() / (place.width() * place.height());
    }
}
