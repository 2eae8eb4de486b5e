package org.waymark.storage;

/** Shortens the names of files and folders to what file systems accept. */
public final class OutputNames {

    private OutputNames() {}

    /** Returns the longest beginning of a text that has at most {@code mostBytes} bytes in UTF-8. */
    public static String cut(String text, int mostBytes) {
        int bytes = 0;
        int end = 0;
        while (end < text.length()) {
            int character = text.codePointAt(end);
            bytes += character < 0x80 ? 1 : character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
            if (bytes > mostBytes) {
                return text.substring(0, end);
            }
            end += Character.charCount(character);
        }
        return text;
    }
}
