package org.waymark.fix;

import java.util.List;

/**
 * Characters of a text, and those to write instead.
 *
 * @param from the position of the first character
 * @param to the position after the last one
 * @param written the new characters
 */
record TextSplice(int from, int to, String written) {

    /** The text with all splices made, which are in order and do not overlap. */
    static String apply(String text, List<TextSplice> splices) {
        StringBuilder out = new StringBuilder(text.length());
        int at = 0;
        for (TextSplice splice : splices) {
            out.append(text, at, splice.from()).append(splice.written());
            at = splice.to();
        }
        return out.append(text, at, text.length()).toString();
    }
}
