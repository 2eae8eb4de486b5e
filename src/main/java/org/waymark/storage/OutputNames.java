package org.waymark.storage;

/** Names of files and folders that are written. */
public final class OutputNames {

    private OutputNames() {}

    /** The longest beginning of a text that has at most so many bytes in UTF-8. */
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
