package org.waymark.spill;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Takes numbers and texts in as few bytes as is quickly done. */
public final class SpillOut {

    static final int NOTHING = 0;
    static final int NARROW = 1;
    static final int WIDE = 2;
    static final int WORDS = 3;

    private final Words words;
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

    /** A text that is likely to come again. */
    public void word(@Nullable String text) {
        int number = text == null ? -1 : words.number(text);
        if (number < 0) {
            text(text);
        } else {
            number(WORDS + number);
        }
    }

    /** A text as it is, whatever characters it is made of. */
    public void text(@Nullable String text) {
        if (text == null) {
            number(NOTHING);
            return;
        }
        byte[] narrow = text.getBytes(StandardCharsets.ISO_8859_1);
        if (text.equals(new String(narrow, StandardCharsets.ISO_8859_1))) {
            number(NARROW);
            number(narrow.length);
            room(narrow.length);
            System.arraycopy(narrow, 0, bytes, length, narrow.length);
            length += narrow.length;
        } else {
            number(WIDE);
            number(text.length());
            room(2 * text.length());
            ByteBuffer.wrap(bytes, length, 2 * text.length()).asCharBuffer().put(text);
            length += 2 * text.length();
        }
    }

    private void room(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
        }
    }
}
