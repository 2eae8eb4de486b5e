package org.waymark.spill;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Takes numbers and texts in as few bytes as is quickly done. */
public final class SpillOut {

    static final int NOTHING = 0;
    static final int NARROW = 1;
    static final int WIDE = 2;
    static final int WORDS = 3;

    /** How many texts are looked for here before they are looked for among all words; a power of two. */
    private static final int RECENT = 1 << 10;

    private final Words words;
    private final @Nullable String[] recent = new @Nullable String[RECENT];
    private final int[] recentNumbers = new int[RECENT];
    private byte[] bytes = new byte[1 << 16];
    private int length;

    SpillOut(Words words) {
        this.words = words;
    }

    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }

    void clear() {
        length = 0;
    }

    /** A number, in one byte when it is small and not negative. */
    public void number(int number) {
        room(5);
        int rest = number;
        while ((rest & ~0x7F) != 0) {
            bytes[length++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        bytes[length++] = (byte) rest;
    }

    /** A text that is likely to come again. When it does so soon, it becomes a word that is written as a number. */
    public void word(@Nullable String text) {
        int number = text == null ? Words.NONE : wordNumber(text);
        if (number == Words.NONE) {
            text(text);
        } else {
            number(WORDS + number);
        }
    }

    private int wordNumber(String text) {
        int slot = slot(text);
        boolean again = slot >= 0;
        if (again && recentNumbers[slot] != Words.NONE) {
            return recentNumbers[slot];
        }
        int at = again ? slot : freeSlot(text);
        int number = again ? words.number(text) : words.find(text);
        recent[at] = text;
        recentNumbers[at] = number;
        return number;
    }

    /** Where a text stands among the recent ones, in one of two places; -1 when it does not. */
    private int slot(String text) {
        int first = firstSlot(text);
        return text.equals(recent[first]) ? first : text.equals(recent[first ^ 1]) ? first ^ 1 : -1;
    }

    /** Makes room for a text where the other one stood that has been there for longer. */
    private int freeSlot(String text) {
        int first = firstSlot(text);
        recent[first ^ 1] = recent[first];
        recentNumbers[first ^ 1] = recentNumbers[first];
        return first;
    }

    private static int firstSlot(String text) {
        int hash = text.hashCode();
        return (hash ^ hash >>> 15) & RECENT - 1;
    }

    /** A text as it is, whatever characters it is made of. */
    public void text(@Nullable String text) {
        if (text == null) {
            number(NOTHING);
            return;
        }
        int start = length;
        number(NARROW);
        number(text.length());
        room(text.length());
        if (!narrow(text)) {
            length = start;
            number(WIDE);
            number(text.length());
            room(2 * text.length());
            ByteBuffer.wrap(bytes, length, 2 * text.length()).asCharBuffer().put(text);
            length += 2 * text.length();
        }
    }

    /** Writes a character a byte, as far as they fit. */
    private boolean narrow(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > 0xFF) {
                return false;
            }
            bytes[length++] = (byte) c;
        }
        return true;
    }

    private void room(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
        }
    }
}
