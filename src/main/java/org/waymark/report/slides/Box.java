package org.waymark.report.slides;

import java.awt.geom.Rectangle2D;

/** A place on a slide, in points from its upper left corner. A slide is 960 wide and 540 high. */
record Box(double x, double y, double width, double height) {

    /** Below the title, above the foot. */
    static final Box BODY = new Box(40, 118, 880, 362);

    /** The left part of it. */
    Box left(double width) {
        return new Box(x, y, width, height);
    }

    /** The right part of it. */
    Box right(double width) {
        return new Box(x + this.width - width, y, width, height);
    }

    /** What of it is left when so much is taken from its top. */
    Box below(double taken) {
        return new Box(x, y + taken, width, height - taken);
    }

    /** Its upper part. */
    Box high(double height) {
        return new Box(x, y, width, height);
    }

    Rectangle2D rectangle() {
        return new Rectangle2D.Double(x, y, width, height);
    }
}
