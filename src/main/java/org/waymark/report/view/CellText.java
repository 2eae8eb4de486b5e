package org.waymark.report.view;

import org.jspecify.annotations.Nullable;

/** Text that somebody else wrote, made safe to show. */
public final class CellText {

    private CellText() {}

    /**
     * The text without control characters, invisible format characters (bidirectional overrides among them) and
     * unpaired surrogates, every run of white space a single space. A null is an empty text.
     */
    public static String clean(@Nullable String sent) {
        if (sent == null) {
            return "";
        }
        StringBuilder clean = new StringBuilder(sent.length());
        sent.codePoints().forEach(point -> {
            if (isSpace(point)) {
                if (clean.length() > 0 && clean.charAt(clean.length() - 1) != ' ') {
                    clean.append(' ');
                }
            } else if (isVisible(point)) {
                clean.appendCodePoint(point);
            }
        });
        return clean.toString().strip();
    }

    private static boolean isSpace(int point) {
        return Character.isWhitespace(point) || Character.isSpaceChar(point);
    }

    private static boolean isVisible(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
