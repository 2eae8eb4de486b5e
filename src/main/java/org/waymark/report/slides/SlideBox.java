package org.waymark.report.slides;

import java.awt.geom.Rectangle2D;

/** A place on a slide, in points from its upper left corner. A slide is 960 wide and 540 high. */
record SlideBox(double x, double y, double width, double height) {

    /** Below the title, above the foot. */
    static final SlideBox BODY = new SlideBox(40, 118, 880, 362);

    /** The left part of it. */
    SlideBox left(double width) {
        return new SlideBox(x, y, width, height);
    }

    /** The right part of it. */
    SlideBox right(double width) {
        return new SlideBox(x + this.width - width, y, width, height);
    }

    /** What of it is left when so much is taken from its top. */
    SlideBox below(double taken) {
        return new SlideBox(x, y + taken, width, height - taken);
    }

    /** Its upper part. */
    SlideBox high(double height) {
        return new SlideBox(x, y, width, height);
    }

    Rectangle2D rectangle() {
        return new Rectangle2D.Double(x, y, width, height);
    }
}
