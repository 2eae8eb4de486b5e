package org.waymark.sorting;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of one block of records. A text that was written as a repeated text before, in the same block, takes one or
 * two bytes. Used by one thread.
 */
public final class RecordOutput {

    /** What a text begins with: null, a text of either width, one that is remembered, or a reference to such a text. */
    static final int NULL = 0;

    static final int LATIN_1 = 1;
    static final int UTF_16 = 2;
    static final int REMEMBERED = 2;
    static final int REFERENCES = 5;

    /** Readers of many blocks may be open at once, and each keeps the remembered texts of its block. */
    private static final int MOST_REMEMBERED = 256;

    private final Map<String, Integer> remembered = new HashMap<>();
    private byte[] bytes = new byte[1 << 16];
    private int length;

    RecordOutput() {}

    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }

    /** Begins a new block. */
    void clear() {
        length = 0;
        remembered.clear();
    }

    /** Writes a number, seven bits a byte, so that small numbers that are not negative take one byte. */
    public void writeInt(int number) {
        reserve(5);
        int rest = number;
        while ((rest & ~0x7F) != 0) {
            bytes[length++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        bytes[length++] = (byte) rest;
    }

    /** Writes a text, of any characters, that is unlikely to occur again soon. */
    public void writeText(@Nullable String text) {
        writeText(text, 0);
    }

    /** Writes a text that is likely to occur again soon. */
    public void writeRepeatedText(@Nullable String text) {
        Integer number = text == null ? null : remembered.get(text);
        if (number != null) {
            writeInt(REFERENCES + number);
        } else if (text != null && remembered.size() < MOST_REMEMBERED) {
            remembered.put(text, remembered.size());
            writeText(text, REMEMBERED);
        } else {
            writeText(text, 0);
        }
    }

    private void writeText(@Nullable String text, int remember) {
        if (text == null) {
            writeInt(NULL);
            return;
        }
        int start = length;
        writeInt(LATIN_1 + remember);
        writeInt(text.length());
        if (!writeLatin1(text)) {
            length = start;
            writeInt(UTF_16 + remember);
            writeInt(text.length());
            reserve(2 * text.length());
            ByteBuffer.wrap(bytes, length, 2 * text.length()).asCharBuffer().put(text);
            length += 2 * text.length();
        }
    }

    /** Writes one byte a character; false when a character does not fit. */
    private boolean writeLatin1(String text) {
        reserve(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > 0xFF) {
                return false;
            }
            bytes[length++] = (byte) c;
        }
        return true;
    }

    private void reserve(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
        }
    }
}
