package org.waymark.findings;

/** Makes text that a stranger sent safe to print. */
final class Plain {

    private static final int LONGEST = 60;

    private Plain() {}

    /**
     * The text on one line without anything that could steer a terminal: line breaks, tabs and other controls become
     * single spaces, invisible direction marks (which can make a line read otherwise than it is) disappear.
     */
    static String line(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            switch (Character.getType(c)) {
                case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> space(plain);
                case Character.FORMAT -> {}
                case Character.SURROGATE -> plain.append('\ufffd');
                default -> plain.appendCodePoint(c);
            }
        }
        return plain.toString();
    }

    /** A value in quotation marks, on one line, its end cut off when it is long. */
    static String quoted(String value) {
        String plain = line(value);
        if (plain.codePointCount(0, plain.length()) > LONGEST) {
            plain = plain.substring(0, plain.offsetByCodePoints(0, LONGEST - 1)) + "…";
        }
        return '"' + plain + '"';
    }

    private static void space(StringBuilder plain) {
        if (plain.length() > 0 && plain.charAt(plain.length() - 1) != ' ') {
            plain.append(' ');
        }
    }
}
