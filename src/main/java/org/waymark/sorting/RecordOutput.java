package org.waymark.sorting;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes one block of records to memory. If a repeated text is already in the block, it writes a reference of one or
 * two bytes instead. Used by one thread.
 */
public final class RecordOutput {

    /**
     * The number before a text: 0 for null, 1 for a text in Latin-1 and 2 for one in UTF-16, 3 and 4 for the same when
     * the text is remembered, and 5 or more for a reference to a remembered text.
     */
    static final int NULL = 0;

    static final int LATIN_1 = 1;
    static final int UTF_16 = 2;
    static final int REMEMBERED = 2;
    static final int REFERENCES = 5;

    /** The limit saves memory: many readers may be open at once, and each keeps the remembered texts of its block. */
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

    /** Starts a new block. */
    void clear() {
        length = 0;
        remembered.clear();
    }

    /** Writes a number, seven bits in each byte (LEB128), so that numbers from 0 to 127 take one byte. */
    public void writeInt(int number) {
        reserve(5);
        int rest = number;
        while ((rest & ~0x7F) != 0) {
            bytes[length++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        bytes[length++] = (byte) rest;
    }

    /** Writes a text that is unlikely to be repeated in the same block. */
    public void writeText(@Nullable String text) {
        writeText(text, 0);
    }

    /** Writes a text that is likely to be repeated in the same block. */
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

    /** Writes one byte for each character; returns false at a character that does not fit. */
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
