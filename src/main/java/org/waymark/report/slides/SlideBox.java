package org.waymark.report.slides;

import java.awt.geom.Rectangle2D;

/**
 * A rectangle on a slide, in points from the slide's upper left corner. A slide is 960 points wide and 540 points high.
 *
 * @param x the left edge
 * @param y the upper edge
 * @param width the width
 * @param height the height
 */
record SlideBox(double x, double y, double width, double height) {

    /** The left part of this rectangle. */
    SlideBox left(double width) {
        return new SlideBox(x, y, width, height);
    }

    /** The right part of this rectangle. */
    SlideBox right(double width) {
        return new SlideBox(x + this.width - width, y, width, height);
    }

    /** The rest of this rectangle below a part of the given height. */
    SlideBox below(double taken) {
        return new SlideBox(x, y + taken, width, height - taken);
    }

    /** The upper part of this rectangle. */
    SlideBox high(double height) {
        return new SlideBox(x, y, width, height);
    }

    /** This rectangle with a margin around it. */
    SlideBox wider(double margin) {
        return new SlideBox(x - margin, y - margin, width + 2 * margin, height + 2 * margin);
    }

    Rectangle2D rectangle() {
        return new Rectangle2D.Double(x, y, width, height);
    }
}
