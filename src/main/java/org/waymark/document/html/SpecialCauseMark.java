package org.waymark.document.html;

import org.waymark.progress.SpecialCauseSignal;

/** The shapes that mark special causes: one for each rule, the same in every picture, distinguishable without colour. */
public final class SpecialCauseMark {

    private static final String RING = "m-8 0a8 8 0 1 0 16 0a8 8 0 1 0-16 0zm3 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0z";
    private static final String DOT = "m2 0a3 3 0 1 0 6 0a3 3 0 1 0-6 0z";

    private SpecialCauseMark() {}

    /** The SVG path of a shape around a point. Inner parts are holes under the even-odd rule. */
    public static String path(SpecialCauseSignal.Kind kind, int x, int y) {
        return "M" + x + " " + y
                + switch (kind) {
                    case OUTSIDE -> "m0-8l8 8l-8 8l-8-8z";
                    case RUN -> "m0-9l8 14h-16z";
                    case NEAR_LIMIT -> "m-6-6h12v12h-12z";
                    case SHIFT -> RING + DOT;
                };
    }

    /** The name of the shape. */
    public static String name(SpecialCauseSignal.Kind kind) {
        return switch (kind) {
            case OUTSIDE -> "diamond";
            case RUN -> "triangle";
            case NEAR_LIMIT -> "square";
            case SHIFT -> "circle in a ring";
        };
    }
}
