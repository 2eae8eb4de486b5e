package org.waymark.document.html;

/** Builds the data of an SVG path of straight lines. */
public final class SvgPath {

    private final StringBuilder data = new StringBuilder();
    private boolean lifted = true;

    /** Draws a line to a point, or starts there after {@link #lift}. */
    public void to(int x, int y) {
        data.append(lifted ? 'M' : 'L').append(x).append(' ').append(y);
        lifted = false;
    }

    /** Breaks the line. */
    public void lift() {
        lifted = true;
    }

    @Override
    public String toString() {
        return data.toString();
    }
}
