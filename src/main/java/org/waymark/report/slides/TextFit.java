package org.waymark.report.slides;

import java.util.List;
import java.util.Set;
import org.waymark.text.UnbrokenCodes;

/**
 * Estimates the space that a text takes. The estimate is more often too large than too small. It uses a table of Arial's
 * widths instead of the machine's fonts, so that every machine lays a slide out in the same way.
 *
 * @param spread how much wider the letters are than those of Arial
 */
record TextFit(double spread) {

    /** Arial, and the fonts that have the same widths. */
    static final TextFit ARIAL = new TextFit(1);

    /** Any other font. A machine that lacks it may use a wide one instead, such as Verdana or DejaVu Sans. */
    private static final TextFit OTHER = new TextFit(1.15);

    private static final Set<String> SAME_AS_ARIAL = Set.of("Arial", "Helvetica", "Liberation Sans");

    /** The distance from one line to the next, in font sizes. */
    static final double LINE = 1.2;

    /** The factor for bold letters, which are wider. */
    private static final double BOLD = 1.1;

    /** The factor for other letters, because some programs space letters more widely. */
    private static final double REGULAR = 1.03;

    /** The advance widths in Arial of the characters from the space to the tilde, in thousandths of the font size. */
    private static final int[] WIDTHS = {
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, // space to /
        556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, // 0 to ?
        1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, // @ to O
        667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, // P to _
        333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, // ` to o
        556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584, // p to ~
    };

    /** The width assumed for other narrow characters, such as accented letters. */
    private static final int LATIN = 780;

    /** The width assumed for wide characters, such as Chinese ones. */
    private static final int WIDE = 1000;

    /** The first character that counts as wide. */
    private static final int FIRST_WIDE = 0x1100;

    /** The estimate for a font. */
    static TextFit of(String font) {
        return SAME_AS_ARIAL.contains(font) ? ARIAL : OTHER;
    }

    /** The number of lines that the text takes. */
    int lines(String text, double width, double size, boolean bold) {
        double room = width / size * 1000 / (bold ? BOLD : REGULAR) / spread;
        int lines = 1;
        double used = 0;
        for (String word : text.split(" ", 0)) {
            double needs = width(word);
            if (used > 0 && used + width(" ") + needs > room) {
                lines++;
                used = 0;
            }
            used += (used > 0 ? width(" ") : 0) + needs;
            while (used > room) {
                lines++;
                used -= room * 0.95;
            }
        }
        return lines;
    }

    /** The first of the font sizes in which the text fits, or the last of them. */
    double size(String text, SlideBox box, boolean bold, List<Double> sizes) {
        for (double size : sizes) {
            if (fits(text, box, size, bold)) {
                return size;
            }
        }
        return sizes.get(sizes.size() - 1);
    }

    /** The text, or as much of it as fits with an ellipsis at its end. */
    String cut(String text, SlideBox box, double size, boolean bold) {
        String cut = text;
        int points = text.codePointCount(0, text.length());
        while (!fits(cut, box, size, bold) && points > 1) {
            points -= Math.max(1, points / 50);
            cut = text.substring(0, text.offsetByCodePoints(0, points)).strip() + "…";
        }
        return cut;
    }

    boolean fits(String text, SlideBox box, double size, boolean bold) {
        return lines(text, box.width(), size, bold) * size * LINE <= box.height() + 0.5;
    }

    /** The width of a text on one line in points. */
    double width(String text, double size, boolean bold) {
        return width(text) / 1000 * size * (bold ? BOLD : REGULAR) * spread;
    }

    private static double width(String text) {
        return text.codePoints().mapToDouble(TextFit::width).sum();
    }

    private static double width(int c) {
        if (c == UnbrokenCodes.HYPHEN.charAt(0)) {
            return width('-');
        }
        if (c >= ' ' && c - ' ' < WIDTHS.length) {
            return WIDTHS[c - ' '];
        }
        return c < FIRST_WIDE || c == '\u2026' ? LATIN : WIDE;
    }
}
