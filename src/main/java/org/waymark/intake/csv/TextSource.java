package org.waymark.intake.csv;

/** A text in memory. */
final class TextSource implements CharSource {

    private final String text;
    private int at;

    TextSource(String text) {
        this.text = text;
    }

    @Override
    public int read(char[] target, int from, int room, int line) {
        if (at == text.length()) {
            return -1;
        }
        int count = Math.min(room, text.length() - at);
        text.getChars(at, at + count, target, from);
        at += count;
        return count;
    }
}
